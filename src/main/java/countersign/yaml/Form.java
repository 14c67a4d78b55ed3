package countersign.yaml;

import countersign.diagnostic.Code;
import java.util.List;

/**
 * What a mapping may hold.
 *
 * @param name what it is, with its article, as complaints call it: {@code a waiver}
 * @param invalid the code of a key that is missing or holds the wrong thing
 * @param keys all that are known
 */
public record Form(String name, Code invalid, List<String> keys) {
    public Form {
        keys = List.copyOf(keys);
    }

    public static Form of(String name, Code invalid, String... keys) {
        return new Form(name, invalid, List.of(keys));
    }
}
