package countersign.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "RATIO"})
    void every_symbol_is_read_back(Unit unit) {
        assertThat(Unit.parse(unit.symbol())).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "KB, KILOBYTE",
        "kb, KILOBYTE",
        "KiB, KIBIBYTE",
        "us, MICROSECOND",
        "μs, MICROSECOND",
        "Seconds, SECOND",
        "MINUTES, MINUTE",
        "detik, SECOND",
        "hari, DAY",
        "Percent, PERCENT",
        "rps, PER_SECOND"
    })
    void a_unit_is_read_as_people_write_it(String written, Unit unit) {
        assertThat(Unit.parse(written)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "Mb", "Kb", "Gb", "x", "S", "users"})
    void what_is_unknown_or_means_two_things_is_no_unit(String written) {
        assertThat(Unit.parse(written)).isEmpty();
    }
}
