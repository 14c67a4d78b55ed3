package countersign.site.view;

import countersign.measure.Quantity;
import countersign.verdict.Say;
import countersign.verdict.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Numbers, dates and lengths of time, as one language writes them. Times are in UTC, always. */
final class Figures {
    private static final MathContext SHOWN = new MathContext(6);

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /** The sentence or clause for {@code say}, its arguments not yet put in. */
    String pattern(Say say) {
        return messages.get(say.key());
    }

    String word(Verdict verdict) {
        return messages.get("ui.verdict." + verdict.word());
    }

    /** All digits, in groups of three. */
    String number(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            int left = whole.length() - i;
            if (i > 0 && left % 3 == 0 && whole.length() > 3) out.append(messages.get("ui.figure.group"));
            out.append(whole.charAt(i));
        }
        if (point >= 0) out.append(messages.get("ui.figure.decimal")).append(plain, point + 1, plain.length());
        return out.toString();
    }

    String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** With six significant digits at most; programs read the exact value in the JSON report. */
    String quantity(Quantity quantity) {
        String symbol = quantity.unit().symbol();
        String space = symbol.isEmpty() || symbol.equals("%") || symbol.startsWith("/") ? "" : "\u00A0";
        return number(quantity.value().round(SHOWN)) + space + symbol;
    }

    /** In days, hours and minutes, seconds only where it is shorter than a minute. The sign is left out. */
    String span(Duration duration) {
        Duration length = duration.abs();
        if (length.toMinutes() == 0) return part("ui.span.second", length.toSeconds());
        StringBuilder out = new StringBuilder();
        append(out, "ui.span.day", length.toDays());
        append(out, "ui.span.hour", length.toHoursPart());
        append(out, "ui.span.minute", length.toMinutesPart());
        return out.toString();
    }

    private void append(StringBuilder out, String key, long amount) {
        if (amount == 0) return;
        if (!out.isEmpty()) out.append(' ');
        out.append(part(key, amount));
    }

    private String part(String key, long amount) {
        return number(amount) + '\u00A0' + messages.get(key);
    }

    /** For a table. */
    static String isoDate(LocalDate date) {
        return date.toString();
    }

    /** For a table, to the minute. */
    static String isoMoment(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return time.toLocalDate() + String.format(Locale.ROOT, " %02d:%02d UTC", time.getHour(), time.getMinute());
    }

    /** For a sentence. */
    String date(LocalDate date) {
        String month = messages.get("ui.month." + date.getMonthValue());
        return date.getDayOfMonth() + "\u00A0" + month + " " + date.getYear();
    }

    /** For a sentence; the start of a day is written as the day alone. */
    String moment(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        String date = date(time.toLocalDate());
        if (time.toLocalTime().toSecondOfDay() == 0) return date;
        return date + String.format(Locale.ROOT, ", %02d:%02d UTC", time.getHour(), time.getMinute());
    }
}
