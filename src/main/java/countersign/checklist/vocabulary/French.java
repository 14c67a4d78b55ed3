package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class French {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "le, la, les, un, une, des, du, de, et, est, sont, pas, pour, dans, sur, avec, que, qui, aux, cette, ne, à, qu, sans, avant, après, tous, toutes, été, être, ont, ou, vérifier, vérifié, validé, effectué, effectuée, sauvegarde, réalisé, déploiement, responsable, faite, liste, mise, recette, équipe, données";

    private static final String LAUNCH =
            "mise en production, mep, mise en ligne, déploiement, lancement, livraison, publication, release, bascule, migration, go live, mise en service, passage en production, production, démarrage, livrable";
    static final Vocabulary WORDS = new Vocabulary(
            "fr",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            each(
                                            "avant, avant la, avant le, avant l, avant chaque, avant toute, avant tout, pré, préparation de la, préparation du",
                                            LAUNCH)
                                    + ", "
                                    + "prédéploiement, pré requis avant mise en production, en amont, veille de la mise en production"),
                    words(
                            Sense.DURING,
                            each(
                                            "pendant, pendant la, pendant le, pendant l, durant, durant la, durant le, lors de la, lors du, lors de l, au moment de la, au moment du, jour de la, jour du",
                                            LAUNCH)
                                    + ", " + "jour j, le jour j, jour de mep"),
                    words(
                            Sense.DURING_ALONE,
                            "mise en production, mep, mise en ligne, déploiement, lancement, exécution, bascule, mise en service, exécution du déploiement, déroulement, étapes du déploiement, procédure de déploiement, exécution de la mise en production"),
                    words(
                            Sense.AFTER,
                            each(
                                            "après, après la, après le, après l, après chaque, post, suite à la, suite au, à la suite de la, à la suite du",
                                            LAUNCH)
                                    + ", "
                                    + "postdéploiement, suivi post déploiement, premières 24 heures, première semaine, premier jour, hypercare"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback*, retour arrière, retour en arrière, plan de retour arrière, incident, incidents, urgence, plan d urgence, procédure d urgence, procédures d urgence, plan de secours, contingence, plan de contingence, plan de repli, repli"),
                    words(
                            Sense.BLOCKER,
                            "bloquant, bloquante, bloquants, critique, obligatoire, impératif, impérative"),
                    words(Sense.OPTIONAL, "optionnel, optionnelle, optionnels, facultatif, facultative, souhaitable"),
                    words(Sense.GATE_HEADER, "jalon bloquant, critère bloquant, point de passage, gate"),
                    words(
                            Sense.DONE,
                            "fait, faite, faits, terminé, terminée, achevé, achevée, validé, validée, ok, oui, vérifié, vérifiée, approuvé, approuvée, réussi, réussie, conforme, complet, complète, complété, complétée, effectué, effectuée, réalisé, réalisée, prêt, prête, confirmé, confirmée, corrigé, corrigée, clos, close, clôturé, clôturée, résolu, résolue, fini, finie, vert, testé, testée"),
                    words(
                            Sense.TODO,
                            "à faire, ouvert, ouverte, en attente, non, échec, échoué, échouée, manquant, manquante, bloqué, bloquée, rejeté, rejetée, refusé, refusée, rouge, planifié, planifiée, prévu, prévue, à vérifier, à tester, à valider, à confirmer, à planifier, incomplet, incomplète, inachevé, ko, reporté, reportée, reste à faire, aucun, rien"
                                    + ", "
                                    + each(
                                            "non, pas, pas encore, pas été",
                                            "fait, faite, terminé, terminée, validé, validée, vérifié, vérifiée, approuvé, approuvée, conforme, commencé, commencée, démarré, démarrée, effectué, effectuée, réalisé, réalisée, prêt, prête, testé, testée, confirmé, confirmée, résolu, résolue, corrigé, ok, réussi, complet")),
                    words(
                            Sense.PARTIAL,
                            "partiel, partielle, partiellement, partiellement fait, en cours, commencé, commencée, démarré, démarrée, en cours de validation, en revue, orange, jaune, à moitié, incomplètement"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "sans objet, non applicable, non concerné, non concernée, non requis, non requise, non nécessaire, pas applicable, pas nécessaire, s o, so, non pertinent"),
                    words(
                            Sense.STATUS_HEADER,
                            "résultat, résultats, fait, terminé, validé, validation, vérifié, état, avancement, ok, ok ko, oui non, conforme, conformité, coché, réalisé, effectué, statut"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "tâche, tâches, point, points, contrôle, contrôles, vérification, vérifications, description, exigence, exigences, critère, critères, activité, action, actions, étape, étapes, question, élément, éléments, test, cas de test, objet, sujet, point de contrôle, libellé"),
                    words(Sense.NUMBER_HEADER, "n, numéro, réf, référence, num, repère"),
                    words(
                            Sense.ROLE_HEADER,
                            "rôle, rôles, fonction, poste, service, équipe, approbateur, valideur, signataire, partie prenante, entité, qualité"),
                    words(Sense.NAME_HEADER, "nom, noms, nom et prénom, nom prénom, nom complet, personne"),
                    words(
                            Sense.DATE_HEADER,
                            "date, dates, date et heure, heure, date de signature, date d approbation, date de validation, signé le, horodatage"),
                    words(Sense.LABEL_HEADER, "champ, paramètre, propriété, information, intitulé, rubrique, donnée"),
                    words(Sense.VALUE_HEADER, "valeur, valeurs, contenu, réponse, détail, détails, saisie"),
                    words(Sense.STATUS, "statut, status"),
                    words(
                            Sense.EVIDENCE,
                            "preuve, preuves, justificatif, justificatifs, pièce justificative, commande, commande de vérification"),
                    words(
                            Sense.OWNER,
                            "responsable, responsables, propriétaire, porteur, assigné à, assignée à, affecté à, vérifié par, réalisé par, fait par, acteur, pilote"),
                    words(
                            Sense.DUE,
                            "échéance, échéances, date limite, date butoir, date cible, délai, à faire pour le, pour le, date d échéance"),
                    words(Sense.PRIORITY, "priorité, prio, gravité, criticité, sévérité"),
                    words(
                            Sense.NOTES,
                            "remarque, remarques, commentaire, commentaires, note, notes, observation, observations"),
                    words(Sense.SIGNATURE, "signature, signatures, visa, paraphe, signé"),
                    words(
                            Sense.OWNER_LABEL,
                            "responsable, responsables, propriétaire, porteur, assigné à, assignée à, affecté à, affectée à, qui, pilote, en charge"),
                    words(
                            Sense.DUE_LABEL,
                            "échéance, date limite, date butoir, date cible, date d échéance, délai, à faire pour le, à faire avant le, pour le"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "lancement, date de lancement, date de mise en production, mise en production, mise en ligne, date de mise en ligne, date de sortie"),
                    words(
                            Sense.REASON_LABEL,
                            "raison, motif, justification, pourquoi, explication, sans objet, non applicable"),
                    words(
                            Sense.DECISION_LABEL,
                            "décision, décision finale, décision go no go, décision de mise en production, décision de lancement, verdict, avis, recommandation, recommandation finale"),
                    words(
                            Sense.STATUS_LABEL,
                            "statut global, statut final, état, état final, état global, statut actuel, statut"),
                    words(
                            Sense.SIGN_OFF,
                            "approbation, approbations, signature, signatures, validé par, validée par, approuvé par, approuvée par, signé par, accord de, visa, validation finale, signataires, autorisé par, procès verbal de recette"),
                    words(
                            Sense.ROLE,
                            "responsable, chef, cheffe, directeur, directrice, ingénieur, ingénieure, développeur, développeuse, architecte, administrateur, administratrice, valideur, approbateur, testeur, auditeur, rssi, dsi, dpo, exploitation, sécurité, juridique, conformité, qualité, métier, commanditaire, sponsor, chargé, chargée, gestionnaire, product owner"),
                    words(Sense.SIGN_DATE, "date, heure, signature, signé, visa, le, date et heure, date et signature"),
                    words(Sense.GO, "go, feu vert, bon pour mise en production, accord, favorable"),
                    words(
                            Sense.CONDITIONAL,
                            "go conditionnel, go sous conditions, go avec réserves, go sous réserve, conditionnel, sous conditions, sous réserve, avec réserves, favorable avec réserves"),
                    words(Sense.NO_GO, "no go, pas de go, refus, défavorable, ajourné, reporté"),
                    words(
                            Sense.UNDECIDED,
                            "en attente, à décider, à déterminer, non décidé, pas encore décidé, indécis, en suspens, à définir"),
                    words(
                            Sense.APPROVE,
                            "approuver, approuvé, approuvée, accepter, accepté, acceptée, valider, validé, validée, accord"),
                    words(Sense.FAIL, "échec, échoué, échouée, non conforme, non réussi, fail, failed"),
                    words(
                            Sense.REJECT,
                            "rejeter, rejeté, rejetée, refuser, refusé, refusée, non approuvé, non validé, modifications demandées, désaccord"),
                    words(
                            Sense.DEFER,
                            "reporter, reporté, reportée, ajourner, ajourné, différer, différé, attendre, annuler"),
                    words(Sense.YES, "oui, o, ok, conforme, vrai"),
                    words(Sense.NO, "non, ko, non conforme, sans objet, non applicable, non concerné, inconnu, faux"),
                    words(
                            Sense.GRADE,
                            "aucun, aucune, très faible, faible, moyen, moyenne, modéré, modérée, élevé, élevée, très élevé, critique, mineur, mineure, majeur, majeure"),
                    words(
                            Sense.CHOICE_LABEL,
                            "type de changement, type de modification, nature du changement, type de livraison, type de release, type de déploiement"),
                    words(
                            Sense.ONE_OF,
                            "choisir une, choisir un, cocher une, cocher un, cochez une, choisissez une, sélectionner une, sélectionnez une, une seule réponse, un seul choix, cocher la case correspondante, cochez la case correspondante"),
                    words(
                            Sense.ONE_OF_REST,
                            "option, options, seule, case, réponse, parmi, les, suivantes, ci, dessous, des, de, la, liste"),
                    words(
                            Sense.MANY_OF,
                            "plusieurs choix possibles, plusieurs réponses possibles, choix multiple, choix multiples, cocher tout ce qui s applique, toutes les cases applicables"),
                    words(
                            Sense.NO_GO_IF,
                            "no go si, pas de go si, no go lorsque, ne pas déployer si, ne pas mettre en production si, ne pas lancer si, critères de no go, critère de no go, critères no go, conditions de no go, critères d abandon, critères d arrêt"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "l, un, une, des, du, de, au, moins, points, suivants, conditions, suivantes, critères, est, sont, remplies, vrai, ci, dessous, ces"),
                    words(
                            Sense.LEGEND,
                            "légende, légende des statuts, signification des symboles, symboles, légende des symboles"),
                    words(
                            Sense.LEGEND_WORD,
                            "annulé, annulée, reporté, reportée, obsolète, supprimé, important, urgent, attention, à revoir, en pause, inconnu"),
                    words(Sense.MEANING_HEADER, "signification, sens, explication"),
                    words(
                            Sense.IF,
                            "si, s il, s il y a lieu, le cas échéant, uniquement si, seulement si, lorsque, quand, en cas de, sauf si"),
                    words(
                            Sense.PLACEHOLDER,
                            "à compléter, à remplir, à définir, à préciser, à déterminer, à renseigner, votre nom, nom ici, insérer, insérer ici, compléter, renseigner")),
            Map.ofEntries(
                    words(Topic.TESTS, "tests, suite de tests, tests automatisés, tous les tests, tests de régression"),
                    words(Topic.UNIT_TESTS, "tests unitaires, test unitaire"),
                    words(Topic.INTEGRATION_TESTS, "tests d intégration, test d intégration"),
                    words(Topic.END_TO_END_TESTS, "tests de bout en bout, tests d acceptation, tests fonctionnels"),
                    words(
                            Topic.LOAD,
                            "test de charge, tests de charge, test de performance, tests de performance, temps de réponse, latence, taux d erreur, débit"),
                    words(Topic.COVERAGE, "couverture, couverture de code, couverture de tests"),
                    words(Topic.LINT, "analyse statique, style de code"),
                    words(
                            Topic.SECURITY_SCAN,
                            "analyse de sécurité, scan de sécurité, audit de sécurité, vulnérabilités, failles"),
                    words(
                            Topic.DEPENDENCIES,
                            "audit des dépendances, dépendances vulnérables, vulnérabilités des dépendances"),
                    words(Topic.SECRETS, each("aucun, pas de", "secret, secrets, mot de passe, identifiants")),
                    words(Topic.WEB_SECURITY, "test d intrusion, tests d intrusion, injection sql"),
                    words(Topic.SECURITY_HEADERS, "en têtes de sécurité"),
                    words(Topic.TLS, "certificat, certificats"),
                    words(Topic.WEB_PERFORMANCE, "temps de chargement"),
                    words(Topic.ACCESSIBILITY, "accessibilité"),
                    words(Topic.BACKUP, "sauvegarde, sauvegardes, restauration"),
                    words(Topic.MIGRATION, "migrations, migration de base de données"),
                    words(Topic.HEALTH, "contrôle de santé"),
                    words(Topic.WORKLOADS, "services démarrés"),
                    words(Topic.MONITORING, "alertes, supervision, surveillance"),
                    words(
                            Topic.PAPERWORK,
                            "documenté, documentée, documentation, procédure, procédures, plan, politique, formation, informé, calendrier")));

    private French() {}
}
