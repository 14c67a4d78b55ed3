package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pass over HDF. A control can stand in several profiles, so that none is judged before all are read. */
final class HdfReading {
    private static final int LONGEST_NAME = 200;

    private final FactSink sink;
    private final List<HdfProfile> profiles = new ArrayList<>();
    private final Tallies results = new Tallies("results");
    private String version = "";

    HdfReading(FactSink sink) {
        this.sink = sink;
    }

    void read(JsonStream json) {
        json.eachField(name -> {
            if (name.equals("version")) version = json.text().orElse("");
            if (name.equals("platform")) json.eachField(key -> platform(json, key));
            if (name.equals("profiles")) json.eachElement(() -> profiles.add(HdfProfile.read(json)));
        });
    }

    private void platform(JsonStream json, String key) {
        if (key.equals("name")) sink.say("platform", json.text().orElse(""), json.pointer());
    }

    void finish() {
        ControlTally tally = new ControlTally(sink, new Tool("InSpec", Legible.of(version, LONGEST_NAME)));
        sink.say("version", version, Pointer.WHOLE_FILE);
        sink.say("profiles", profiles.size(), Pointer.WHOLE_FILE);
        Map<String, HdfControl> controls = together();
        sink.say("controls", controls.size(), Pointer.WHOLE_FILE);
        controls.values().forEach(control -> tally.add(control.judged()));
        for (HdfProfile profile : profiles) {
            for (HdfControl control : profile.controls()) {
                control.statuses().forEach(results::add);
                control.started().forEach(sink::time);
            }
        }
        results.tell(sink);
        tally.finish();
    }

    /** The controls of profiles that build on each other under their ids; those of profiles that do not, each by itself. */
    private Map<String, HdfControl> together() {
        boolean overlaid = profiles.stream().anyMatch(HdfProfile::isOverlaid);
        Map<String, HdfControl> controls = new LinkedHashMap<>();
        profiles.stream().sorted(HdfProfile.OUTERMOST_FIRST).forEach(profile -> {
            for (HdfControl control : profile.controls()) {
                String key = overlaid ? control.id() : controls.size() + " " + control.id();
                controls.merge(key, control, HdfControl::with);
            }
        });
        return controls;
    }
}
