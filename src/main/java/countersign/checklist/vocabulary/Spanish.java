package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Spanish {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "el, la, los, las, un, una, de, del, y, en, es, con, para, por, que, se, al, su, sus, como, está, están, ha, han, más, antes, después, todos, todas, cada, si, verificar, verificado, realizado, comprobar, respaldo, pruebas, despliegue, responsable, aprobado, listo, hecho, producción, lanzamiento, seguridad, copia, realizar, revisar";

    private static final String LAUNCH =
            "despliegue, el despliegue, lanzamiento, el lanzamiento, puesta en producción, la puesta en producción, paso a producción, pase a producción, salida a producción, la salida a producción, salida en vivo, publicación, la publicación, liberación, la liberación, entrega, migración, la migración, release, go live, producción, deploy";
    static final Vocabulary WORDS = new Vocabulary(
            "es",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            each(
                                            "antes de, antes del, previo a, previo al, previa a, previas a, previos a, pre",
                                            LAUNCH)
                                    + ", "
                                    + "antes de la puesta en producción, predespliegue, prelanzamiento, comprobaciones previas, verificaciones previas, validaciones previas"),
                    words(
                            Sense.DURING,
                            each(
                                            "durante, durante el, durante la, día de, día del, día de la, en el momento de, en el momento del",
                                            LAUNCH)
                                    + ", "
                                    + "día d, día del despliegue, ventana de despliegue, ventana de mantenimiento, día del lanzamiento"),
                    words(
                            Sense.DURING_ALONE,
                            "despliegue, lanzamiento, puesta en producción, ejecución, ejecución del despliegue, pasos del despliegue, procedimiento de despliegue, salida a producción, paso a producción, publicación"),
                    words(
                            Sense.AFTER,
                            each(
                                            "después de, después del, después de la, tras, tras el, tras la, posterior a, posterior al, posteriores al, posteriores a, post, luego de, luego del",
                                            LAUNCH)
                                    + ", "
                                    + "posdespliegue, postdespliegue, poslanzamiento, postlanzamiento, verificaciones posteriores, comprobaciones posteriores, primeras 24 horas, primera semana, primer día, hypercare"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback*, reversión, plan de reversión, marcha atrás, vuelta atrás, plan de vuelta atrás, incidente, incidentes, incidencia, incidencias, contingencia, contingencias, plan de contingencia, emergencia, plan de emergencia, retroceso, plan de marcha atrás"),
                    words(
                            Sense.BLOCKER,
                            "crítico, crítica, bloqueante, bloqueantes, obligatorio, obligatoria, imprescindible"),
                    words(Sense.OPTIONAL, "opcional, opcionales, deseable"),
                    words(Sense.GATE_HEADER, "criterio bloqueante, criterio de paso, puerta, gate"),
                    words(
                            Sense.DONE,
                            "hecho, hecha, terminado, terminada, completado, completada, completo, completa, finalizado, finalizada, sí, ok, listo, lista, aprobado, aprobada, verificado, verificada, validado, validada, confirmado, confirmada, cumple, cumplido, cumplida, correcto, correcta, realizado, realizada, superado, superada, resuelto, resuelta, cerrado, cerrada, corregido, corregida, verde, probado, probada, conforme, ejecutado, ejecutada, revisado, revisada"),
                    words(
                            Sense.TODO,
                            "pendiente, pendientes, por hacer, abierto, abierta, no, fallido, fallida, fallo, falla, falló, fallado, falta, faltante, bloqueado, bloqueada, rechazado, rechazada, rojo, planificado, planificada, planeado, en espera, incompleto, incompleta, sin hacer, sin empezar, sin iniciar, sin verificar, sin probar, sin completar, por verificar, por revisar, por confirmar, ko, aplazado, aplazada"
                                    + ", "
                                    + each(
                                            "no, aún no, todavía no",
                                            "hecho, hecha, terminado, terminada, completado, completada, iniciado, iniciada, empezado, comenzado, listo, lista, aprobado, aprobada, verificado, verificada, validado, validada, cumple, cumplido, realizado, realizada, superado, superada, resuelto, probado, probada, conforme, ejecutado, ok, confirmado, revisado")),
                    words(
                            Sense.PARTIAL,
                            "parcial, parcialmente, parcialmente hecho, en curso, en progreso, en proceso, iniciado, iniciada, empezado, en revisión, amarillo, a medias, en ejecución"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "no aplica, no aplicable, no procede, no requerido, no requerida, no necesario, no necesaria, n d a, no es necesario, no corresponde"),
                    words(
                            Sense.STATUS_HEADER,
                            "resultado, resultados, hecho, listo, completado, verificado, cumple, estado, avance, ok, sí no, aprobado, conforme, validado, cumplimiento, realizado, estatus"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "tarea, tareas, elemento, elementos, ítem, punto, puntos, control, controles, verificación, verificaciones, comprobación, descripción, requisito, requisitos, criterio, criterios, actividad, actividades, acción, acciones, paso, pasos, pregunta, prueba, pruebas, caso de prueba, aspecto, concepto"),
                    words(Sense.NUMBER_HEADER, "n, nº, núm, número, ref, referencia, código"),
                    words(
                            Sense.ROLE_HEADER,
                            "rol, roles, cargo, función, puesto, equipo, área, departamento, aprobador, aprobadores, revisor, firmante, parte interesada"),
                    words(Sense.NAME_HEADER, "nombre, nombres, nombre completo, nombre y apellidos, persona"),
                    words(
                            Sense.DATE_HEADER,
                            "fecha, fechas, fecha y hora, hora, fecha de firma, fecha de aprobación, firmado el"),
                    words(Sense.LABEL_HEADER, "campo, parámetro, propiedad, información, dato, etiqueta, concepto"),
                    words(Sense.VALUE_HEADER, "valor, valores, contenido, respuesta, detalle, detalles, entrada"),
                    words(Sense.STATUS, "estado, estatus, status"),
                    words(
                            Sense.EVIDENCE,
                            "evidencia, evidencias, prueba documental, comprobante, comprobantes, comando, comando de verificación, soporte"),
                    words(
                            Sense.OWNER,
                            "responsable, responsables, propietario, dueño, asignado a, asignada a, verificado por, realizado por, encargado, encargada, a cargo de"),
                    words(
                            Sense.DUE,
                            "vencimiento, fecha límite, fecha de entrega, fecha objetivo, fecha de vencimiento, plazo, fecha compromiso, para cuándo"),
                    words(Sense.PRIORITY, "prioridad, severidad, criticidad, gravedad, importancia"),
                    words(Sense.NOTES, "nota, notas, comentario, comentarios, observación, observaciones"),
                    words(Sense.SIGNATURE, "firma, firmas, rúbrica, firmado, visto bueno, vobo"),
                    words(
                            Sense.OWNER_LABEL,
                            "responsable, responsables, propietario, dueño, asignado a, asignada a, encargado, encargada, a cargo de, quién"),
                    words(
                            Sense.DUE_LABEL,
                            "vencimiento, vence, vence el, fecha límite, fecha de entrega, fecha objetivo, fecha de vencimiento, plazo, fecha compromiso"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "lanzamiento, fecha de lanzamiento, fecha de puesta en producción, puesta en producción, fecha de despliegue, fecha de salida"),
                    words(Sense.REASON_LABEL, "razón, motivo, justificación, por qué, causa, no aplica"),
                    words(
                            Sense.DECISION_LABEL,
                            "decisión, decisión final, decisión go no go, decisión de lanzamiento, decisión de despliegue, veredicto, dictamen, recomendación, recomendación final"),
                    words(
                            Sense.STATUS_LABEL,
                            "estado final, estado general, estado actual, estado global, estado, estado del lanzamiento"),
                    words(
                            Sense.SIGN_OFF,
                            "aprobación, aprobaciones, firma, firmas, aprobado por, aprobada por, autorizado por, autorizada por, firmado por, visto bueno, validado por, conformidad, aceptación final, autorización, autorizaciones"),
                    words(
                            Sense.ROLE,
                            "responsable, líder, jefe, jefa, gerente, director, directora, ingeniero, ingeniera, desarrollador, desarrolladora, arquitecto, arquitecta, administrador, administradora, aprobador, revisor, tester, auditor, auditora, operaciones, seguridad, legal, cumplimiento, calidad, negocio, patrocinador, coordinador, coordinadora, encargado, propietario"),
                    words(Sense.SIGN_DATE, "fecha, hora, firma, firmado, fecha y hora, fecha y firma"),
                    words(Sense.GO, "go, adelante, luz verde, procede, proceder, aprobado para producción"),
                    words(
                            Sense.CONDITIONAL,
                            "go condicional, go con condiciones, condicional, condicionado, con condiciones, aprobado con condiciones, con observaciones, go con reservas"),
                    words(Sense.NO_GO, "no go, no procede, no proceder, detener, cancelado, no apto, sin luz verde"),
                    words(
                            Sense.UNDECIDED,
                            "pendiente, por decidir, por determinar, por definir, sin decidir, no decidido, indeciso, en espera"),
                    words(
                            Sense.APPROVE,
                            "aprobar, aprobado, aprobada, aceptar, aceptado, aceptada, autorizar, autorizado"),
                    words(
                            Sense.FAIL,
                            "falla, fallo, falló, fallido, fallida, reprobado, no aprobado, no pasa, no cumple, fail, failed"),
                    words(
                            Sense.REJECT,
                            "rechazar, rechazado, rechazada, denegar, denegado, no aprobado, no aprobada, cambios solicitados"),
                    words(Sense.DEFER, "aplazar, aplazado, posponer, pospuesto, diferir, diferido, esperar, cancelar"),
                    words(Sense.YES, "sí, s, ok, cumple, verdadero"),
                    words(Sense.NO, "no, no cumple, ko, no aplica, no procede, desconocido, falso"),
                    words(
                            Sense.GRADE,
                            "ninguno, ninguna, muy bajo, muy baja, bajo, baja, medio, media, moderado, moderada, alto, alta, muy alto, muy alta, crítico, crítica, menor, mayor, grave"),
                    words(
                            Sense.CHOICE_LABEL,
                            "tipo de cambio, tipo de cambios, tipo de release, tipo de despliegue, tipo de entrega, clase de cambio"),
                    words(
                            Sense.ONE_OF,
                            "seleccione una, selecciona una, elija una, elige una, marque una, marca una, seleccionar una, elegir una, marcar una, seleccione solo una, marque solo una, una sola opción, marque la opción, seleccione la opción"),
                    words(
                            Sense.ONE_OF_REST,
                            "opción, opciones, sola, solo, casilla, respuesta, de, las, siguientes, correspondiente, que, corresponda"),
                    words(
                            Sense.MANY_OF,
                            "seleccione todas, marque todas, todas las que apliquen, todas las que correspondan, selección múltiple, varias opciones, una o más, una o varias"),
                    words(
                            Sense.NO_GO_IF,
                            "no go si, no go cuando, no desplegar si, no lanzar si, no salir a producción si, criterios de no go, criterio de no go, criterios no go, condiciones de no go, criterios de cancelación, criterios de aborto"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "alguno, alguna, uno, una, de, los, las, siguientes, puntos, condiciones, criterios, se, cumple, cumplen, es, son, ocurre, al, menos, estos, estas"),
                    words(Sense.LEGEND, "leyenda, leyenda de estados, símbolos, significado de los símbolos, clave"),
                    words(
                            Sense.LEGEND_WORD,
                            "cancelado, cancelada, aplazado, diferido, obsoleto, eliminado, importante, urgente, atención, por revisar, en pausa, desconocido"),
                    words(Sense.MEANING_HEADER, "significado, explicación, significa"),
                    words(
                            Sense.IF,
                            "si, solo si, sólo si, únicamente si, cuando, si aplica, si procede, en caso de, salvo que, a menos que"),
                    words(
                            Sense.PLACEHOLDER,
                            "por definir, por determinar, por completar, por confirmar, a definir, pendiente de definir, completar, rellenar, su nombre, tu nombre, nombre aquí, insertar, insertar aquí, por rellenar")),
            Map.ofEntries(
                    words(Topic.TESTS, "tests, pruebas, pruebas automatizadas, suite de pruebas, pruebas de regresión"),
                    words(Topic.UNIT_TESTS, "pruebas unitarias, tests unitarios"),
                    words(Topic.INTEGRATION_TESTS, "pruebas de integración"),
                    words(Topic.END_TO_END_TESTS, "pruebas de extremo a extremo, pruebas de aceptación"),
                    words(Topic.SMOKE_TESTS, "pruebas de humo"),
                    words(
                            Topic.LOAD,
                            "prueba de carga, pruebas de carga, pruebas de rendimiento, pruebas de estrés, tiempo de respuesta, tiempos de respuesta, latencia, tasa de error, tasa de errores"),
                    words(Topic.COVERAGE, "cobertura, cobertura de código"),
                    words(Topic.LINT, "análisis estático, estilo de código"),
                    words(
                            Topic.SECURITY_SCAN,
                            "escaneo de seguridad, análisis de seguridad, auditoría de seguridad, vulnerabilidades"),
                    words(
                            Topic.DEPENDENCIES,
                            "dependencias vulnerables, auditoría de dependencias, vulnerabilidades en dependencias"),
                    words(Topic.SECRETS, each("sin, ningún", "secretos, secreto, credenciales, contraseñas")),
                    words(Topic.WEB_SECURITY, "prueba de penetración, pruebas de penetración, inyección sql"),
                    words(Topic.SECURITY_HEADERS, "cabeceras de seguridad, encabezados de seguridad"),
                    words(Topic.TLS, "certificado, certificados"),
                    words(Topic.WEB_PERFORMANCE, "tiempo de carga"),
                    words(Topic.ACCESSIBILITY, "accesibilidad"),
                    words(Topic.BACKUP, "copia de seguridad, copias de seguridad, respaldo, respaldos, restauración"),
                    words(Topic.MIGRATION, "migraciones, migración de base de datos"),
                    words(Topic.HEALTH, "comprobación de salud"),
                    words(Topic.WORKLOADS, "servicios en ejecución"),
                    words(Topic.MONITORING, "alertas, monitoreo, monitorización"),
                    words(
                            Topic.PAPERWORK,
                            "documentado, documentada, documentación, procedimiento, procedimientos, plan, política, formación, capacitación, calendario")));

    private Spanish() {}
}
