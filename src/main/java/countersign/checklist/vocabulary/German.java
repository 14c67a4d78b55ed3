package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class German {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "der, die, das, und, ist, sind, nicht, mit, für, von, auf, wird, werden, wurde, wurden, ein, eine, einer, den, dem, des, im, zu, zum, zur, oder, bei, nach, vor, alle, auch, durch, über, noch, nur, bis, aus, kann, muss, keine, erstellt, geprüft, durchgeführt, prüfen, getestet, vorhanden, eingerichtet, erledigt, bestanden, freigabe, sicherung, verantwortlich, veröffentlichung, betrieb, umgebung, datenbank, daten, checkliste, funktioniert, liegt, abgeschlossen, entscheidung";

    private static final String LAUNCH =
            "deployment, go live, golive, launch, release, rollout, inbetriebnahme, veröffentlichung, livegang, produktivsetzung, produktivgang, produktionsstart, auslieferung, einführung, bereitstellung, umstellung, migration, cutover, produktion, livestellung, freischaltung, start";
    static final Vocabulary WORDS = new Vocabulary(
            "de",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            each("vor, vor dem, vor der, vor den, vor jedem, vor jeder, vor einem, vor einer", LAUNCH)
                                    + ", "
                                    + "vorab, vorabprüfung, vorabprüfungen, vorabcheck, vorbereitung vor, am tag davor, tag davor, am vortag"),
                    words(
                            Sense.DURING,
                            each("während, während des, während der, beim, bei der, bei dem, tag des, tag der", LAUNCH)
                                    + ", "
                                    + "während des deployments, während des releases, während des rollouts, während des launches, während des go lives, am go live tag, go live tag, launch tag, launchtag, releasetag, release tag, deployment tag, tag x, im wartungsfenster, während des wartungsfensters"),
                    words(
                            Sense.DURING_ALONE,
                            "durchführung, ausführung, umsetzung, deployment durchführen, inbetriebnahme, livegang, produktivsetzung, rollout, ausrollen, veröffentlichung, umstellung, deployment durchführung, ablauf des deployments, schritte im deployment, auslieferung"),
                    words(
                            Sense.AFTER,
                            each(
                                            "nach, nach dem, nach der, nach den, nach jedem, nach jeder, nach einem, nach einer",
                                            LAUNCH)
                                    + ", "
                                    + "nachbereitung, nachkontrolle, nachkontrollen, nacharbeiten, nacharbeit, erste 24 stunden, ersten 24 stunden, erste woche, ersten woche, erster tag, ersten tag, hypercare"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback*, rückfallplan, rückfallebene, rückfall, rückrollen, zurückrollen, rücksetzen, zurücksetzen, notfallplan, notfallpläne, notfallverfahren, notfallprozedur, notfallprozeduren, notfallmaßnahmen, im notfall, störfall, im störfall, vorfall, vorfälle, bei vorfällen, sicherheitsvorfall, fallback, abbruchplan, wiederanlauf"),
                    words(
                            Sense.BLOCKER,
                            "kritisch, blocker, blockierend, muss, pflicht, zwingend, zwingend erforderlich, verpflichtend"),
                    words(Sense.OPTIONAL, "optional, freiwillig, kann, wünschenswert"),
                    words(Sense.GATE_HEADER, "gate, freigabekriterium, freigabekriterien"),
                    words(
                            Sense.DONE,
                            "erledigt, fertig, fertiggestellt, abgeschlossen, bestanden, ok, ja, geprüft, freigegeben, genehmigt, durchgeführt, ausgeführt, umgesetzt, erfüllt, vollständig, verifiziert, bestätigt, behoben, grün, getestet, bereit, implementiert, erfolgreich, abgenommen, gelöst, geschlossen, eingerichtet, überprüft"),
                    words(
                            Sense.TODO,
                            "offen, noch offen, ausstehend, nein, fehlgeschlagen, gescheitert, durchgefallen, unvollständig, ungeprüft, ungetestet, unerledigt, abgelehnt, blockiert, fehlt, rot, geplant, zu erledigen, zu prüfen, zurückgestellt, wartend, verschoben, nicht bestanden, nicht vorhanden, nicht bereit, nicht ok, nicht grün, nicht gelöst, nicht erfolgreich"
                                    + ", "
                                    + each(
                                            "nicht, noch nicht",
                                            "erledigt, fertig, fertiggestellt, abgeschlossen, geprüft, begonnen, gestartet, durchgeführt, ausgeführt, umgesetzt, erfüllt, freigegeben, genehmigt, bestätigt, getestet, behoben, vollständig, verifiziert, implementiert, abgenommen, eingerichtet, überprüft")),
                    words(
                            Sense.PARTIAL,
                            "teilweise, teilweise erledigt, teilweise erfüllt, in bearbeitung, in arbeit, laufend, läuft, begonnen, angefangen, in prüfung, gelb, teils, zum teil, in umsetzung, wird geprüft, im gange"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "nicht zutreffend, nicht anwendbar, nicht relevant, nicht erforderlich, nicht notwendig, nicht nötig, nicht benötigt, entfällt, entfallen, trifft nicht zu, n z"),
                    words(
                            Sense.STATUS_HEADER,
                            "ergebnis, erledigt, fertig, geprüft, bestanden, stand, zustand, umgesetzt, erfüllt, ja nein, ok, fortschritt, abgeschlossen, freigegeben, prüfergebnis, haken, abgehakt"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "aufgabe, aufgaben, punkt, prüfpunkt, prüfpunkte, prüfung, prüfungen, prüfschritt, beschreibung, anforderung, anforderungen, kriterium, kriterien, aktivität, maßnahme, maßnahmen, schritt, schritte, tätigkeit, testfall, frage, was, thema, kontrolle, gegenstand, arbeitsschritt, checkpunkt"),
                    words(Sense.NUMBER_HEADER, "nr, nummer, lfd nr, laufende nummer, kennung, kürzel"),
                    words(
                            Sense.ROLE_HEADER,
                            "rolle, rollen, funktion, abteilung, genehmiger, freigeber, prüfer, stelle, bereich, position, unterzeichner, team"),
                    words(Sense.NAME_HEADER, "name, namen, vorname nachname, name in druckbuchstaben, person"),
                    words(
                            Sense.DATE_HEADER,
                            "datum, datum uhrzeit, zeitpunkt, uhrzeit, unterzeichnet am, freigabedatum, datum der freigabe, datum der unterschrift, ort datum"),
                    words(
                            Sense.LABEL_HEADER,
                            "feld, angabe, parameter, eigenschaft, information, bezeichnung, merkmal, einstellung"),
                    words(Sense.VALUE_HEADER, "wert, werte, inhalt, antwort, eingabe, eintrag, details"),
                    words(Sense.STATUS, "status, *status"),
                    words(
                            Sense.EVIDENCE,
                            "nachweis, nachweise, beleg, belege, *nachweis, befehl, kommando, prüfbefehl, evidenz"),
                    words(
                            Sense.OWNER,
                            "verantwortlich*, zuständig*, bearbeiter*, besitzer, eigentümer, geprüft von, durchgeführt von, erledigt von"),
                    words(
                            Sense.DUE,
                            "fällig, fällig am, fällig bis, fälligkeit, fälligkeitsdatum, frist, termin, zieldatum, bis wann, stichtag, erledigen bis, zu erledigen bis"),
                    words(Sense.PRIORITY, "priorität, prio, schweregrad, dringlichkeit, kritikalität, wichtigkeit"),
                    words(
                            Sense.NOTES,
                            "bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, notiz, notizen, hinweis, hinweise"),
                    words(
                            Sense.SIGNATURE,
                            "unterschrift, unterschriften, signatur, unterzeichnet, kürzel, handzeichen, namenszeichen"),
                    words(
                            Sense.OWNER_LABEL,
                            "verantwortlich*, zuständig*, bearbeiter*, besitzer, eigentümer, zugewiesen an, wer, ansprechpartner"),
                    words(
                            Sense.DUE_LABEL,
                            "fällig, fällig am, fällig bis, fälligkeit, fälligkeitsdatum, frist, termin, zieldatum, bis, bis wann, stichtag"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "start, starttermin, startdatum, go live termin, liveschaltung, veröffentlichung, veröffentlichungsdatum, releasedatum"),
                    words(Sense.REASON_LABEL, "grund, begründung, warum, weil, nicht zutreffend, entfällt"),
                    words(
                            Sense.DECISION_LABEL,
                            "entscheidung, gesamtentscheidung, endgültige entscheidung, go no go entscheidung, go live entscheidung, freigabeentscheidung, release entscheidung, beschluss, empfehlung, abschließende entscheidung"),
                    words(
                            Sense.STATUS_LABEL,
                            "gesamtstatus, endstatus, aktueller status, freigabestatus, release status, go live status"),
                    words(
                            Sense.SIGN_OFF,
                            "freigabe, freigaben, abnahme, abnahmen, unterschrift, unterschriften, unterzeichnet von, genehmigt von, genehmigt durch, freigegeben von, freigegeben durch, abgenommen von, genehmigung, genehmigungen, abzeichnung, gegengezeichnet von"),
                    words(
                            Sense.ROLE,
                            "*leiter, *leiterin, leitung, *leitung, *manager, *managerin, *ingenieur, *ingenieurin, *entwickler, *entwicklerin, *verantwortliche, *verantwortlicher, *beauftragte, *beauftragter, *administrator, *administratorin, *architekt, *architektin, *prüfer, *prüferin, *tester, geschäftsführung, geschäftsführer, betrieb, betriebsrat, fachbereich, sicherheit, datenschutz, rechtsabteilung, revision, auftraggeber, produktverantwortung"),
                    words(
                            Sense.SIGN_DATE,
                            "datum, uhrzeit, unterschrift, signatur, unterzeichnet, datum uhrzeit, ort datum, kürzel"),
                    words(
                            Sense.GO,
                            "freigabe erteilt, freigegeben, go erteilt, bereit für go live, bereit zum go live"),
                    words(
                            Sense.CONDITIONAL,
                            "bedingtes go, go mit auflagen, go unter vorbehalt, bedingt, unter vorbehalt, mit auflagen, freigabe mit auflagen, bedingte freigabe, go mit bedingungen"),
                    words(
                            Sense.NO_GO,
                            "kein go, nicht freigegeben, keine freigabe, freigabe verweigert, nicht bereit, abbruch"),
                    words(
                            Sense.UNDECIDED,
                            "offen, ausstehend, noch offen, noch nicht entschieden, nicht entschieden, unentschieden, wird noch entschieden, tbd"),
                    words(
                            Sense.APPROVE,
                            "genehmigen, genehmigt, freigeben, freigegeben, annehmen, angenommen, zustimmen, zugestimmt"),
                    words(Sense.FAIL, "fehlgeschlagen, nicht bestanden, durchgefallen, nicht erfüllt, fail, failed"),
                    words(
                            Sense.REJECT,
                            "ablehnen, abgelehnt, zurückweisen, zurückgewiesen, nicht genehmigt, nicht freigegeben, änderungen erforderlich"),
                    words(
                            Sense.DEFER,
                            "verschieben, verschoben, zurückstellen, zurückgestellt, vertagen, vertagt, abwarten, abbrechen"),
                    words(Sense.YES, "ja, j, vorhanden, erfüllt, ok"),
                    words(
                            Sense.NO,
                            "nein, nicht vorhanden, nicht erfüllt, nicht ok, nicht zutreffend, nicht erforderlich, entfällt, unbekannt, offen"),
                    words(
                            Sense.GRADE,
                            "keine, keiner, sehr niedrig, niedrig, gering, mittel, hoch, sehr hoch, kritisch, schwer, leicht"),
                    words(
                            Sense.CHOICE_LABEL,
                            "art der änderung, typ der änderung, änderungsart, änderungstyp, art des release, art des releases, releasetyp, release typ"),
                    words(
                            Sense.ONE_OF,
                            "bitte eine auswählen, eine auswählen, bitte eins auswählen, eins auswählen, eine option auswählen, bitte eine option auswählen, nur eine auswählen, bitte nur eine auswählen, eines ankreuzen, bitte eines ankreuzen, nur eines ankreuzen, zutreffendes ankreuzen, bitte zutreffendes ankreuzen"),
                    words(Sense.ONE_OF_REST, "option, möglichkeit, der, folgenden, nur, antwort, unten"),
                    words(
                            Sense.MANY_OF,
                            "mehrfachauswahl, mehrfachauswahl möglich, mehrere möglich, mehrfachnennung, mehrfachnennungen möglich, alle zutreffenden, alles zutreffende"),
                    words(
                            Sense.NO_GO_IF,
                            "no go wenn, no go falls, kein go wenn, kein go falls, kein go live wenn, nicht live gehen wenn, no go kriterien, no go kriterium, abbruchkriterien, abbruchkriterium, ausschlusskriterien, k o kriterien, kein deployment wenn, kein release wenn"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "eine, einer, eines, der, die, das, folgenden, folgende, punkte, bedingungen, bedingung, zutrifft, zutreffen, erfüllt, ist, sind, mindestens"),
                    words(
                            Sense.LEGEND,
                            "legende, statuslegende, zeichenerklärung, symbole, symbolerklärung, status legende"),
                    words(
                            Sense.LEGEND_WORD,
                            "abgebrochen, verschoben, wichtig, dringend, unklar, veraltet, entfernt, zu klären, warnung, blockierend"),
                    words(Sense.MEANING_HEADER, "bedeutung, erklärung, bedeutet"),
                    words(
                            Sense.IF,
                            "falls, wenn, sofern, nur falls, nur wenn, nur bei, gegebenenfalls, ggf, bei bedarf, soweit"),
                    words(
                            Sense.PLACEHOLDER,
                            "tbd, wird ergänzt, wird nachgereicht, folgt, bitte ausfüllen, ausfüllen, auszufüllen, ihr name, name einfügen, hier einfügen, einfügen, platzhalter, noch festzulegen, wird noch festgelegt, bitte eintragen, eintragen")),
            Map.ofEntries(
                    words(Topic.TESTS, "tests, testsuite, automatisierte tests, alle tests, regressionstests"),
                    words(Topic.UNIT_TESTS, "unittests, unit tests, komponententests, modultests"),
                    words(Topic.INTEGRATION_TESTS, "integrationstests"),
                    words(Topic.END_TO_END_TESTS, "end to end tests, oberflächentests, akzeptanztests, abnahmetests"),
                    words(Topic.SMOKE_TESTS, "smoke tests, smoketests"),
                    words(
                            Topic.LOAD,
                            "lasttest, lasttests, belastungstest, stresstest, antwortzeit, antwortzeiten, latenz, fehlerrate, durchsatz"),
                    words(Topic.COVERAGE, "testabdeckung, codeabdeckung, abdeckung"),
                    words(Topic.LINT, "codestil, statische analyse, statische codeanalyse"),
                    words(
                            Topic.SECURITY_SCAN,
                            "sicherheitsscan, schwachstellenscan, schwachstellen, sicherheitslücken, sicherheitsprüfung"),
                    words(
                            Topic.DEPENDENCIES,
                            "abhängigkeiten geprüft, verwundbare abhängigkeiten, schwachstellen in abhängigkeiten"),
                    words(Topic.SECRETS, each("keine", "geheimnisse, zugangsdaten, passwörter, secrets")),
                    words(Topic.WEB_SECURITY, "penetrationstest, penetrationstests"),
                    words(Topic.SECURITY_HEADERS, "sicherheitsheader"),
                    words(Topic.TLS, "zertifikat, zertifikate"),
                    words(Topic.WEB_PERFORMANCE, "ladezeit, ladezeiten"),
                    words(Topic.ACCESSIBILITY, "barrierefreiheit, barrierefrei"),
                    words(Topic.BILL_OF_MATERIALS, "softwarestückliste, stückliste"),
                    words(Topic.BACKUP, "datensicherung, datensicherungen, sicherung, sicherungen, wiederherstellung"),
                    words(Topic.MIGRATION, "datenbankmigration, migrationen"),
                    words(Topic.HEALTH, "gesundheitsprüfung"),
                    words(Topic.WORKLOADS, "dienste laufen, container laufen"),
                    words(Topic.MONITORING, "alarme, alarmierung, überwachung"),
                    words(
                            Topic.PAPERWORK,
                            "dokumentiert, dokumentation, verfahren, plan, richtlinie, schulung, informiert, zeitplan")));

    private German() {}
}
