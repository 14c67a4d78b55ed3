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
                    "kubectl-pods",
                    FormatCard.Group.STATES,
                    "Kubernetes pods (kubectl get pods -o json, of one pod or a list)")
            .says(
                    "The phase of each pod, its Ready condition, its containers that are ready, restarts, and which pods are not ready and why.",
                    "Does not say when it was asked, of which cluster, or which commit runs. Annotations, environment and volumes are passed over, and so is what is no pod.",
                    "At least one pod, and each has run to its end or is ready with all its containers.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        if (head.isObjectWith("kind", "apiVersion", "spec.containers"))
            return head.value("kind").equals("Pod");
        if (!head.isObjectWith("kind", "apiVersion", "items")) return false;
        boolean nothing = head.names().stream().noneMatch(name -> name.startsWith("items[]"));
        boolean pods = head.names().contains("items[].spec.containers") || nothing;
        return head.value("kind").equals("PodList") || (head.value("kind").equals("List") && pods);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        boolean one = file.at("kind").text().equals("Pod");
        List<Pod> pods = one
                ? List.of(new Pod(file))
                : file.at("items").each().stream()
                        .filter(KubectlPods::isPod)
                        .map(Pod::new)
                        .toList();
        sink.say("kind", file.at("kind").text(), file.at("kind").pointer());
        sink.say("pods", pods.size(), file.at("items").pointer());
        Tallies phases = new Tallies("phases");
        Tallies ready = new Tallies("readyCondition");
        for (Pod pod : pods) {
            phases.add(pod.phase());
            ready.add(pod.condition("status"));
            if (!pod.isWell())
                sink.say("not ready", pod.complaint(), pod.place().pointer());
        }
        phases.tell(sink);
        ready.tell(sink);
        Pointer whole = Pointer.WHOLE_FILE;
        sink.say(
                "containers",
                pods.stream().mapToInt(pod -> pod.containers().size()).sum(),
                whole);
        sink.say(
                "readyContainers", pods.stream().mapToLong(Pod::readyContainers).sum(), whole);
        sink.say("restarts", pods.stream().mapToLong(Pod::restarts).sum(), whole);
        if (pods.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
        else sink.judge(pods.stream().allMatch(Pod::isWell) ? Outcome.PASS : Outcome.FAIL);
    }

    /** Elements of a list of pods name no kind. */
    private static boolean isPod(Place item) {
        String kind = item.at("kind").text();
        return kind.isEmpty() || kind.equals("Pod");
    }

    /** One pod. */
    private record Pod(Place place) {
        String phase() {
            return place.at("status", "phase").text();
        }

        /** Its name, and what keeps it from being ready. */
        String complaint() {
            return (place.at("metadata", "name").text() + " " + phase() + " " + condition("reason")).strip();
        }

        List<Place> containers() {
            return place.at("status", "containerStatuses").each();
        }

        long readyContainers() {
            return containers().stream()
                    .filter(container -> container.at("ready").truth().orElse(false))
                    .count();
        }

        long restarts() {
            return containers().stream()
                    .mapToLong(container -> container.at("restartCount").count().orElse(0))
                    .sum();
        }

        String condition(String field) {
            return place.at("status", "conditions").each().stream()
                    .filter(condition -> condition.at("type").text().equals("Ready"))
                    .map(condition -> condition.at(field).text())
                    .findFirst()
                    .orElse(field.equals("status") ? "Unknown" : "");
        }

        /** The containers that started are listed by their status; those of a pod that did not start are not. */
        boolean isWell() {
            if (phase().equals("Succeeded")) return true;
            int expected = Math.max(1, place.at("spec", "containers").each().size());
            return phase().equals("Running")
                    && condition("status").equals("True")
                    && readyContainers() == containers().size()
                    && readyContainers() >= expected;
        }
    }
}
