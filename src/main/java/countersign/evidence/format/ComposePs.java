package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** What {@code docker compose ps --format json} prints: one object a line, or, before 2.21, one list. */
final class ComposePs implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "docker-compose-ps",
                    FormatCard.Group.STATES,
                    "Docker Compose services (docker compose ps --format json)")
            .says(
                    "The state, health and exit code of each container, and which containers are not well.",
                    "Does not say when it was asked, nor which commit runs. An empty health means that no health check is configured. Labels, commands and mounts are passed over.",
                    "At least one container runs; each runs and is healthy where it has a health check, or has ended with exit code 0.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("Service", "State", "Health", "ExitCode")
                || head.isListOf("Service", "State", "Health", "ExitCode");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Services services = new Services(sink);
        JsonStream.readEach(input, json -> {
            if (json.isArray()) json.eachElement(() -> services.add(Place.here(json)));
            else services.add(Place.here(json));
        });
        services.finish();
    }

    /** The containers of one file. */
    private static final class Services {
        private final FactSink sink;
        private final Tallies states = new Tallies("state");
        private final Tallies health = new Tallies("health");
        private final Tallies exits = new Tallies("exit");
        private boolean bad;

        Services(FactSink sink) {
            this.sink = sink;
        }

        void add(Place container) {
            String state = container.at("State").text();
            String healthy = container.at("Health").text();
            String exit = container.at("ExitCode").text();
            states.add(state);
            health.add(healthy);
            exits.add(exit);
            boolean running = state.equals("running") && (healthy.isEmpty() || healthy.equals("healthy"));
            boolean ended = state.equals("exited") && exit.equals("0");
            if (running || ended) return;
            bad = true;
            String why = container.at("Name").text() + " " + state + " " + healthy;
            sink.say("not well", why.strip(), container.pointer());
        }

        void finish() {
            sink.say("services", states.total(), Pointer.WHOLE_FILE);
            states.tell(sink);
            health.tell(sink);
            exits.tell(sink);
            if (bad) sink.judge(Outcome.FAIL);
            else sink.judge(states.of("running") > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE);
        }
    }
}
