package countersign.evidence.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A profile of HDF.
 *
 * @param inner whether another profile builds on this one
 * @param outer whether this one builds on others
 */
record HdfProfile(boolean inner, boolean outer, List<HdfControl> controls) {
    /** What weighs a control is the profile on which no other builds; else the order of the file. */
    static final Comparator<HdfProfile> OUTERMOST_FIRST = Comparator.comparing(HdfProfile::inner);

    HdfProfile {
        controls = List.copyOf(controls);
    }

    static HdfProfile read(JsonStream json) {
        List<HdfControl> controls = new ArrayList<>();
        boolean[] inner = {false};
        boolean[] outer = {false};
        json.eachField(name -> {
            if (name.equals("parent_profile"))
                inner[0] = json.text().filter(parent -> !parent.isBlank()).isPresent();
            if (name.equals("depends"))
                json.eachElement(() -> {
                    outer[0] = true;
                });
            if (name.equals("controls")) json.eachElement(() -> controls.add(HdfControl.read(Place.here(json))));
        });
        return new HdfProfile(inner[0], outer[0], controls);
    }

    boolean isOverlaid() {
        return inner || outer;
    }
}
