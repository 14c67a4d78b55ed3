package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Portuguese {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "um, uma, de, dos, das, em, nos, é, são, para, por, que, ao, não, foi, foram, está, estão, mais, antes, após, depois, todos, todas, cada, sem, ou, verificar, verificado, realizado, testes, implantação, responsável, validar, conferir, aprovado, você, feito, feita, concluído, produção, homologação, publicação, lançamento, ambiente";

    private static final String LAUNCH =
            "deploy, o deploy, implantação, a implantação, lançamento, o lançamento, publicação, a publicação, produção, a produção, subida para produção, entrada em produção, a entrada em produção, release, liberação, a liberação, go live, migração, a migração, virada, a virada, entrega, homologação";
    static final Vocabulary WORDS = new Vocabulary(
            "pt",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            each("antes de, antes do, antes da, antes de cada, pré, previamente a, prévio ao", LAUNCH)
                                    + ", " + "pré produção, verificações prévias, pre deploy, preparação para deploy"),
                    words(
                            Sense.DURING,
                            each(
                                            "durante, durante o, durante a, dia do, dia da, dia de, no dia do, no dia da, no momento do",
                                            LAUNCH)
                                    + ", "
                                    + "dia d, janela de deploy, janela de implantação, janela de manutenção, janela de mudança"),
                    words(
                            Sense.DURING_ALONE,
                            "deploy, implantação, lançamento, execução, execução do deploy, passos do deploy, procedimento de deploy, entrada em produção, subida para produção, publicação, virada"),
                    words(
                            Sense.AFTER,
                            each(
                                            "após, após o, após a, após cada, depois de, depois do, depois da, pós, posterior ao, posterior à",
                                            LAUNCH)
                                    + ", "
                                    + "pós deploy, pós implantação, primeiras 24 horas, primeira semana, primeiro dia, operação assistida, hypercare"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback*, reversão, plano de reversão, plano de rollback, incidente, incidentes, contingência, plano de contingência, emergência, plano de emergência, plano de retorno, retorno"),
                    words(
                            Sense.BLOCKER,
                            "crítico, crítica, bloqueante, bloqueador, impeditivo, obrigatório, obrigatória"),
                    words(Sense.OPTIONAL, "opcional, opcionais, desejável, facultativo"),
                    words(Sense.GATE_HEADER, "critério bloqueante, critério impeditivo, gate, portão"),
                    words(
                            Sense.DONE,
                            "feito, feita, concluído, concluída, completo, completa, completado, finalizado, finalizada, sim, ok, pronto, pronta, aprovado, aprovada, verificado, verificada, validado, validada, confirmado, confirmada, atende, atendido, realizado, realizada, resolvido, resolvida, fechado, fechada, corrigido, corrigida, verde, testado, testada, conforme, executado, executada, passou, revisado, revisada, homologado, homologada"),
                    words(
                            Sense.TODO,
                            "pendente, pendentes, a fazer, aberto, aberta, em aberto, não, falhou, falha, reprovado, reprovada, faltando, falta, bloqueado, bloqueada, rejeitado, rejeitada, vermelho, planejado, planejada, planeado, aguardando, em espera, incompleto, incompleta, por fazer, a verificar, a testar, a confirmar, adiado, adiada, sem fazer, sem testar"
                                    + ", "
                                    + each(
                                            "não, ainda não",
                                            "feito, feita, concluído, concluída, iniciado, iniciada, começado, pronto, pronta, aprovado, aprovada, verificado, verificada, validado, validada, atende, atendido, realizado, realizada, testado, testada, executado, ok, conforme, resolvido, confirmado, revisado, passou, finalizado")),
                    words(
                            Sense.PARTIAL,
                            "parcial, parcialmente, parcialmente feito, em andamento, em progresso, em curso, em execução, iniciado, iniciada, em revisão, amarelo, fazendo"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "não se aplica, não aplicável, não necessário, não necessária, não requerido, dispensado, não é necessário, n d a"),
                    words(
                            Sense.STATUS_HEADER,
                            "resultado, resultados, feito, concluído, situação, estado, andamento, ok, sim não, aprovado, conforme, validado, verificado, conclusão, realizado"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "tarefa, tarefas, item, itens, ponto, pontos, controle, controles, verificação, verificações, descrição, requisito, requisitos, critério, critérios, atividade, atividades, ação, ações, passo, passos, etapa, pergunta, teste, testes, caso de teste, cenário"),
                    words(Sense.NUMBER_HEADER, "n, nº, núm, número, ref, referência, código"),
                    words(
                            Sense.ROLE_HEADER,
                            "papel, papéis, cargo, função, equipe, equipa, área, departamento, aprovador, aprovadores, revisor, signatário, perfil, parte interessada"),
                    words(Sense.NAME_HEADER, "nome, nomes, nome completo, pessoa"),
                    words(
                            Sense.DATE_HEADER,
                            "data, datas, data e hora, data hora, hora, data da assinatura, data de aprovação, data da aprovação, assinado em"),
                    words(Sense.LABEL_HEADER, "campo, parâmetro, propriedade, informação, dado, rótulo"),
                    words(Sense.VALUE_HEADER, "valor, valores, conteúdo, resposta, detalhe, detalhes, entrada"),
                    words(Sense.STATUS, "status, situação, estado"),
                    words(
                            Sense.EVIDENCE,
                            "evidência, evidências, prova, comprovante, comprovantes, comando, comando de verificação"),
                    words(
                            Sense.OWNER,
                            "responsável, responsáveis, dono, proprietário, atribuído a, atribuída a, verificado por, realizado por, executor, encarregado"),
                    words(
                            Sense.DUE,
                            "prazo, vencimento, data limite, data de entrega, data alvo, data prevista, entrega até"),
                    words(Sense.PRIORITY, "prioridade, severidade, criticidade, gravidade"),
                    words(Sense.NOTES, "nota, notas, comentário, comentários, observação, observações, obs"),
                    words(Sense.SIGNATURE, "assinatura, assinaturas, rubrica, visto, assinado"),
                    words(
                            Sense.OWNER_LABEL,
                            "responsável, responsáveis, dono, proprietário, atribuído a, atribuída a, encarregado, quem, executor"),
                    words(
                            Sense.DUE_LABEL,
                            "prazo, vencimento, vence em, data limite, data de entrega, data alvo, data prevista, até"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "lançamento, data de lançamento, data do lançamento, data de implantação, entrada em produção, data de entrada em produção"),
                    words(
                            Sense.REASON_LABEL,
                            "razão, motivo, justificativa, justificação, por que, porque, causa, não se aplica"),
                    words(
                            Sense.DECISION_LABEL,
                            "decisão, decisão final, decisão go no go, decisão de lançamento, decisão de deploy, veredito, parecer, parecer final, recomendação"),
                    words(
                            Sense.STATUS_LABEL,
                            "status final, status geral, status atual, situação, situação final, situação atual, estado final"),
                    words(
                            Sense.SIGN_OFF,
                            "aprovação, aprovações, assinatura, assinaturas, aprovado por, aprovada por, autorizado por, autorizada por, assinado por, de acordo, validado por, aceite, aceite final, autorização, homologado por, responsável pelo qa, responsável pela aprovação"),
                    words(
                            Sense.ROLE,
                            "responsável, líder, gerente, gestor, gestora, diretor, diretora, engenheiro, engenheira, desenvolvedor, desenvolvedora, arquiteto, arquiteta, administrador, administradora, aprovador, revisor, testador, auditor, auditora, operações, segurança, jurídico, conformidade, qualidade, negócio, patrocinador, coordenador, coordenadora, analista, chefe"),
                    words(Sense.SIGN_DATE, "data, hora, assinatura, assinado, data e hora, visto"),
                    words(Sense.GO, "go, prosseguir, liberado, liberado para produção, sinal verde, seguir"),
                    words(
                            Sense.CONDITIONAL,
                            "go condicional, go com ressalvas, go com restrições, condicional, com ressalvas, com restrições, aprovado com ressalvas, liberado com ressalvas"),
                    words(Sense.NO_GO, "no go, não prosseguir, não liberado, abortar, cancelado, não seguir"),
                    words(
                            Sense.UNDECIDED,
                            "pendente, a decidir, a definir, em aberto, não decidido, ainda não decidido, aguardando, indefinido"),
                    words(
                            Sense.APPROVE,
                            "aprovar, aprovado, aprovada, aceitar, aceito, aceita, autorizar, autorizado, liberar"),
                    words(Sense.FAIL, "falha, falhou, falhado, não passou, não cumpre, fail, failed"),
                    words(
                            Sense.REJECT,
                            "rejeitar, rejeitado, rejeitada, reprovar, reprovado, reprovada, negar, negado, não aprovado, mudanças solicitadas, alterações solicitadas"),
                    words(Sense.DEFER, "adiar, adiado, postergar, postergado, esperar, aguardar, cancelar"),
                    words(Sense.YES, "sim, s, ok, atende, verdadeiro"),
                    words(Sense.NO, "não, n, não atende, não se aplica, desconhecido, falso"),
                    words(
                            Sense.GRADE,
                            "nenhum, nenhuma, muito baixo, muito baixa, baixo, baixa, médio, média, moderado, moderada, alto, alta, muito alto, muito alta, crítico, crítica, menor, maior, grave"),
                    words(
                            Sense.CHOICE_LABEL,
                            "tipo de mudança, tipo de alteração, tipo de release, tipo de deploy, tipo de implantação, tipo de entrega"),
                    words(
                            Sense.ONE_OF,
                            "selecione uma, selecione apenas uma, escolha uma, escolha apenas uma, marque uma, marque apenas uma, selecionar uma, escolher uma, marcar uma, uma única opção, marque a opção, selecione a opção"),
                    words(
                            Sense.ONE_OF_REST,
                            "opção, opções, apenas, caixa, resposta, das, de, seguintes, abaixo, correspondente, correta"),
                    words(
                            Sense.MANY_OF,
                            "selecione todas, marque todas, todas que se aplicam, todas as que se aplicam, todas as opções, múltipla escolha, uma ou mais, várias opções"),
                    words(
                            Sense.NO_GO_IF,
                            "no go se, no go quando, não implantar se, não lançar se, não subir se, não fazer deploy se, critérios de no go, critério de no go, critérios no go, condições de no go, critérios de abortar, critérios de cancelamento"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "algum, alguma, um, uma, qualquer, dos, das, de, os, as, seguintes, pontos, condições, critérios, se, ocorrer, ocorrerem, for, forem, verdadeiro, pelo, menos, abaixo"),
                    words(
                            Sense.LEGEND,
                            "legenda, legenda de status, símbolos, significado dos símbolos, legenda dos status"),
                    words(
                            Sense.LEGEND_WORD,
                            "cancelado, cancelada, adiado, adiada, obsoleto, removido, importante, urgente, atenção, a revisar, pausado, desconhecido"),
                    words(Sense.MEANING_HEADER, "significado, explicação, significa"),
                    words(
                            Sense.IF,
                            "se, somente se, apenas se, só se, quando, se aplicável, caso, em caso de, a menos que"),
                    words(
                            Sense.PLACEHOLDER,
                            "a definir, a preencher, a determinar, a confirmar, a completar, preencher, preencha, seu nome, nome aqui, inserir, inserir aqui, completar, por preencher, por definir")),
            Map.ofEntries(
                    words(Topic.TESTS, "testes, testes automatizados, suíte de testes, testes de regressão"),
                    words(Topic.UNIT_TESTS, "testes unitários, teste unitário, testes de unidade"),
                    words(Topic.INTEGRATION_TESTS, "testes de integração"),
                    words(Topic.END_TO_END_TESTS, "testes de ponta a ponta, testes de aceitação"),
                    words(Topic.SMOKE_TESTS, "testes de fumaça"),
                    words(
                            Topic.LOAD,
                            "teste de carga, testes de carga, testes de desempenho, tempo de resposta, latência, taxa de erro, taxa de erros"),
                    words(Topic.COVERAGE, "cobertura, cobertura de código"),
                    words(Topic.LINT, "análise estática, estilo de código"),
                    words(
                            Topic.SECURITY_SCAN,
                            "varredura de segurança, análise de segurança, auditoria de segurança, vulnerabilidades"),
                    words(
                            Topic.DEPENDENCIES,
                            "dependências vulneráveis, auditoria de dependências, vulnerabilidades em dependências"),
                    words(Topic.SECRETS, each("sem, nenhum, nenhuma", "segredo, segredos, credenciais, senha, senhas")),
                    words(Topic.WEB_SECURITY, "teste de penetração, testes de penetração, injeção de sql"),
                    words(Topic.SECURITY_HEADERS, "cabeçalhos de segurança"),
                    words(Topic.TLS, "certificado, certificados"),
                    words(Topic.WEB_PERFORMANCE, "tempo de carregamento"),
                    words(Topic.ACCESSIBILITY, "acessibilidade"),
                    words(Topic.BACKUP, "cópia de segurança, cópias de segurança, restauração"),
                    words(Topic.MIGRATION, "migrações, migração de banco de dados"),
                    words(Topic.HEALTH, "verificação de saúde"),
                    words(Topic.WORKLOADS, "serviços em execução"),
                    words(Topic.MONITORING, "alertas, monitoramento"),
                    words(
                            Topic.PAPERWORK,
                            "documentado, documentada, documentação, procedimento, procedimentos, plano, política, treinamento, cronograma")));

    private Portuguese() {}
}
