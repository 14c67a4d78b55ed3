package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;

/** What {@code kubectl get pods -o json} prints. A pod that runs is not yet ready: its Ready condition and each of its containers say so. */
final class KubectlPods implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "kubectl-pods", FormatCard.Group.STATES, "Kubernetes pods (kubectl get pods -o json)")
            .says(
                    "The phase of each pod, its Ready condition, its containers that are ready, and restarts.",
                    "Does not say when it was asked, of which cluster, or which commit runs. Annotations, environment and volumes are passed over.",
                    "At least one pod, and each has run to its end or is ready with all its containers.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("kind", "apiVersion", "items")
                && (head.value("kind").equals("PodList") || head.names().contains("items[].status.containerStatuses"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place list = Place.whole(input);
        List<Pod> pods = list.at("items").each().stream().map(Pod::new).toList();
        sink.say("kind", list.at("kind").text(), list.at("kind").pointer());
        sink.say("pods", pods.size(), list.at("items").pointer());
        Tallies phases = new Tallies("phases");
        Tallies ready = new Tallies("readyCondition");
        for (Pod pod : pods) {
            phases.add(pod.phase());
            ready.add(pod.ready());
            if (!pod.isWell()) sink.say("not ready", pod.name(), pod.place().pointer());
        }
        phases.tell(sink);
        ready.tell(sink);
        sink.say(
                "containers",
                pods.stream().mapToInt(pod -> pod.containers().size()).sum(),
                Pointer.WHOLE_FILE);
        sink.say(
                "readyContainers", pods.stream().mapToLong(Pod::readyContainers).sum(), Pointer.WHOLE_FILE);
        sink.say("restarts", pods.stream().mapToInt(Pod::restarts).sum(), Pointer.WHOLE_FILE);
        if (pods.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
        else sink.judge(pods.stream().allMatch(Pod::isWell) ? Outcome.PASS : Outcome.FAIL);
    }

    /** One pod. */
    private record Pod(Place place) {
        String name() {
            return place.at("metadata", "name").text();
        }

        String phase() {
            return place.at("status", "phase").text();
        }

        List<Place> containers() {
            return place.at("status", "containerStatuses").each();
        }

        long readyContainers() {
            return containers().stream()
                    .filter(container -> container.at("ready").truth().orElse(false))
                    .count();
        }

        int restarts() {
            return containers().stream()
                    .mapToInt(container -> container.at("restartCount").count().orElse(0))
                    .sum();
        }

        String ready() {
            return place.at("status", "conditions").each().stream()
                    .filter(condition -> condition.at("type").text().equals("Ready"))
                    .map(condition -> condition.at("status").text())
                    .findFirst()
                    .orElse("Unknown");
        }

        boolean isWell() {
            if (phase().equals("Succeeded")) return true;
            boolean allReady =
                    !containers().isEmpty() && readyContainers() == containers().size();
            return phase().equals("Running") && ready().equals("True") && allReady;
        }
    }
}
