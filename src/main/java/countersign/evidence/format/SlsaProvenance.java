package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.FactSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SLSA provenance, of version 1 and before: who built something, when, and from which commit. */
final class SlsaProvenance {
    private SlsaProvenance() {}

    static void tell(Place predicate, FactSink sink) {
        Place builder = first(predicate.at("runDetails", "builder", "id"), predicate.at("builder", "id"));
        sink.say("builder", builder.text(), builder.pointer());
        if (builder.isThere()) sink.tool(new Tool(builder.text(), ""));
        Place type = first(predicate.at("buildDefinition", "buildType"), predicate.at("buildType"));
        sink.say("buildType", type.text(), type.pointer());
        Place metadata = first(predicate.at("runDetails", "metadata"), predicate.at("metadata"));
        Stream.of("finishedOn", "buildFinishedOn", "startedOn", "buildStartedOn")
                .flatMap(name -> Times.parse(metadata.at(name).text()).stream())
                .findFirst()
                .ifPresent(sink::time);
        Place sources = first(predicate.at("buildDefinition", "resolvedDependencies"), predicate.at("materials"));
        sources.each().stream().flatMap(SlsaProvenance::commit).forEach(sink::commit);
    }

    private static Place first(Place place, Place other) {
        return place.isThere() ? place : other;
    }

    /** Before SLSA 1.0 the id of a commit stood as a SHA-1 digest, as some builders still write it. */
    private static Stream<String> commit(Place source) {
        boolean git = source.at("uri").text().startsWith("git+");
        List<String> names = git ? List.of("gitCommit", "sha1") : List.of("gitCommit");
        Optional<String> commit = names.stream()
                .map(name -> source.at("digest", name).text())
                .filter(GitHubAnswer::isCommit)
                .findFirst();
        return commit.stream();
    }
}
