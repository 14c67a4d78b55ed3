package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** One way for a box to miss being an item. The first in {@link #ALL} that knows a suspect explains it. */
interface NearMiss {
    List<NearMiss> ALL = List.of(
            new OddCell(),
            new IndentedCode(),
            new EatenByDefinition(),
            new EscapedBox(),
            new FormCheckbox(),
            new HiddenInHtml(),
            new BoxInHeading(),
            new SignForBox(),
            new BallotForBox(),
            new MisshapenBox(),
            new BoxInLink(),
            new GluedBullet(),
            new GluedText(),
            new EmptyItem(),
            new FalseBullet(),
            new SwallowedItem(),
            new BareBox(),
            new BoxInProse());

    /** What is wrong and how to mend it; nothing where another way has to explain it. */
    Optional<Finding> explain(Suspect suspect);

    /** An explanation; the help is the mended line where there is one. */
    record Finding(Code code, String message, String help) {
        static Optional<Finding> of(Code code, String message, String help) {
            return Optional.of(new Finding(code, message, help));
        }

        static Optional<Finding> miss(String message, String help) {
            return of(Code.NEAR_MISS, "this is not a checkbox on GitHub: " + message, help);
        }
    }
}
