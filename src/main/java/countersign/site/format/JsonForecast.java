package countersign.site.format;

import countersign.verdict.Forecast;
import countersign.verdict.Forecast.Expiry;

/** What runs out soon. */
final class JsonForecast {
    private JsonForecast() {}

    static void write(Json json, Forecast forecast) {
        json.text("until", forecast.until().toString()).objects("expires", forecast.expiries(), JsonForecast::expiry);
    }

    private static void expiry(Json json, Expiry expiry) {
        json.text("at", expiry.at().toString())
                .text("kind", expiry.kind().word())
                .text("what", TextForecast.what(expiry))
                .text("checklist", expiry.checklist())
                .text("item", expiry.ruling().item().id().value())
                .text("verdict", expiry.ruling().verdict().word())
                .text("becomes", expiry.then().word());
    }
}
