package countersign.site.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** A schema as it is published with every site. */
record Published(Schema schema) {
    static Published schema(String name) {
        InputStream in = JsonReport.class.getResourceAsStream("/countersign/schemas/" + name + ".schema.json");
        return new Published(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON));
    }

    /** What in {@code json} the schema refuses. */
    List<?> problems(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
