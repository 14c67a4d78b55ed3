package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Chinese {
    /** Frequent words, by which the language is known. */
    static final String COMMON = "";

    static final Vocabulary WORDS = new Vocabulary(
            "zh",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            "部署前, 上线前, 发布前, 上線前, 發布前, 發佈前, 发版前, 投产前, 切换前, 切換前, 迁移前, 遷移前, 升级前, 升級前, 变更前, 變更前, 上市前, 启动前, 事前检查, 事前檢查, 前置检查, 前置檢查, 前置条件检查"),
                    words(
                            Sense.DURING,
                            "部署中, 上线中, 发布中, 上線中, 發布中, 發佈中, 部署当天, 部署當天, 上线当天, 上線當天, 发布当天, 發布當天, 發佈當天, 部署过程, 部署過程, 上线过程, 上線過程, 切换窗口, 维护窗口, 維護窗口, 部署期间, 部署期間, 上线期间, 发布过程, 變更中, 变更中"),
                    words(
                            Sense.DURING_ALONE,
                            "部署, 上线, 上線, 发布, 發布, 發佈, 部署步骤, 部署步驟, 上线步骤, 上線步驟, 发布步骤, 發布步驟, 部署流程, 上线流程, 發布流程, 部署执行, 部署執行, 执行部署, 執行部署, 生产部署, 正式部署, 正式上线, 正式上線, 投产, 发版, 切换, 部署阶段, 上线阶段, 发布阶段, 部署階段, 上線階段"),
                    words(
                            Sense.AFTER,
                            "部署后, 部署後, 上线后, 上線後, 发布后, 發布後, 發佈後, 发版后, 投产后, 切换后, 切換後, 迁移后, 遷移後, 升级后, 升級後, 变更后, 變更後, 启动后, 事后检查, 事後檢查, 首个24小时, 前24小时, 第一周, 第一天"),
                    words(
                            Sense.CONTINGENCY,
                            "回滚, 回滾, 回退, 应急, 應急, 紧急, 緊急, 故障处理, 故障處理, 事故, 事件响应, 事件響應, 应急预案, 應急預案, 还原方案, 還原方案, 回復方案, 應變"),
                    words(Sense.BLOCKER, "关键, 關鍵, 阻断, 阻塞, 阻塞项, 必须, 必須, 必选, 必選, 必填, 严重, 嚴重, 强制, 強制, 一票否决"),
                    words(Sense.OPTIONAL, "可选, 可選, 选做, 選做, 非必须, 非必須, 非必需, 可选项, 可選項"),
                    words(Sense.GATE_HEADER, "门禁, 門禁, 卡点, 准入条件, 关卡"),
                    words(
                            Sense.DONE,
                            "完成, 已完成, 已完, 通过, 通過, 已通过, 已通過, 已确认, 已確認, 已验证, 已驗證, 已检查, 已檢查, 已测试, 已測試, 已批准, 已核准, 已审批, 已關閉, 已关闭, 已解决, 已解決, 已修复, 已修復, 已执行, 已執行, 已处理, 已處理, 已实施, 是, 合格, 就绪, 就緒, 正常, 成功, 达标, 達標, 符合, 已上线, 已部署, 已配置, 已就绪, 已就緒, 完毕, 完畢"),
                    words(
                            Sense.TODO,
                            "未完成, 未开始, 未開始, 未通过, 未通過, 未确认, 未確認, 未验证, 未驗證, 未检查, 未檢查, 未测试, 未測試, 未批准, 未核准, 未审批, 未关闭, 未解决, 未解決, 未修复, 未执行, 未執行, 未处理, 未處理, 未实施, 未就绪, 未达标, 未達標, 尚未完成, 尚未开始, 尚未開始, 尚未, 没有完成, 还没完成, 沒有完成, 待完成, 待办, 待辦, 待处理, 待處理, 待确认, 待確認, 待验证, 待驗證, 待检查, 待测试, 待測試, 待定, 待审批, 待審批, 待批准, 待修复, 否, 不通过, 不通過, 不合格, 不符合, 失败, 失敗, 异常, 異常, 缺失, 阻塞, 受阻, 拒绝, 拒絕, 驳回, 駁回, 已拒绝, 计划中, 計劃中, 打开, 开放, 不是, 等待, 等待中, 延期, 推迟"),
                    words(
                            Sense.PARTIAL,
                            "部分完成, 部分, 部分通过, 部分通過, 进行中, 進行中, 处理中, 處理中, 执行中, 執行中, 测试中, 測試中, 审核中, 審核中, 评审中, 評審中, 开发中, 已开始, 已開始, 验证中, 驗證中"),
                    words(Sense.NOT_APPLICABLE, "不适用, 不適用, 无需, 無需, 不需要, 不涉及, 无关, 無關, 不用, 免检"),
                    words(
                            Sense.STATUS_HEADER,
                            "状态, 狀態, 结果, 結果, 完成, 是否完成, 完成情况, 完成情況, 检查结果, 檢查結果, 是否通过, 是否通過, 确认, 確認, 是否, 进度, 進度, 通过, 勾选, 核对, 核對, 结论, 完成状态, 完成狀態, 检查情况, 测试结果, 測試結果"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "项目, 項目, 检查项, 檢查項, 检查项目, 檢查項目, 检查内容, 檢查內容, 任务, 任務, 内容, 內容, 描述, 说明, 說明, 要求, 标准, 標準, 步骤, 步驟, 事项, 事項, 操作, 活动, 测试项, 測試項, 测试用例, 測試用例, 检查点, 檢查點, 指标, 工作项, 工作内容, 验收项, 驗收項"),
                    words(Sense.NUMBER_HEADER, "序号, 序號, 编号, 編號, 编码, 代码"),
                    words(
                            Sense.ROLE_HEADER,
                            "角色, 职位, 職位, 岗位, 崗位, 部门, 部門, 团队, 團隊, 审批人, 審批人, 批准人, 职责, 職責, 审核人, 職務, 职务, 签字方"),
                    words(Sense.NAME_HEADER, "姓名, 名字, 名称, 签名人, 姓名签名"),
                    words(Sense.DATE_HEADER, "日期, 时间, 時間, 签字日期, 簽字日期, 签署日期, 簽署日期, 审批日期, 審批日期, 日期时间, 日期時間, 批准日期, 签名日期"),
                    words(Sense.LABEL_HEADER, "字段, 欄位, 栏位, 参数, 參數, 属性, 屬性, 信息, 資訊, 信息项"),
                    words(Sense.VALUE_HEADER, "值, 取值, 内容, 內容, 答案, 填写内容, 填寫內容, 详情, 詳情"),
                    words(Sense.STATUS, "状态, 狀態, 进度, 進度, 状况, 狀況"),
                    words(Sense.EVIDENCE, "证据, 證據, 凭证, 憑證, 佐证, 佐證, 证明, 證明, 命令, 验证命令, 驗證命令, 依据"),
                    words(Sense.OWNER, "负责人, 負責人, 责任人, 責任人, 执行人, 執行人, 处理人, 處理人, 经办人, 經辦人, 检查人, 檢查人, 确认人, 確認人, 指派给"),
                    words(Sense.DUE, "截止日期, 截止时间, 截止時間, 到期日, 完成日期, 期限, 计划完成, 計劃完成, 要求完成时间, 完成时间, 预计完成"),
                    words(Sense.PRIORITY, "优先级, 優先級, 优先, 優先順序, 严重程度, 嚴重程度, 重要性, 重要程度, 等级"),
                    words(Sense.NOTES, "备注, 備註, 备注说明, 注释, 評論, 评论, 附註, 註記, 说明备注"),
                    words(Sense.SIGNATURE, "签名, 簽名, 签字, 簽字, 签章, 簽章, 盖章, 蓋章"),
                    words(Sense.OWNER_LABEL, "负责人, 負責人, 责任人, 責任人, 执行人, 執行人, 处理人, 處理人, 经办人, 經辦人, 指派给"),
                    words(Sense.DUE_LABEL, "截止日期, 截止时间, 截止時間, 到期日, 完成日期, 期限, 截止, 要求完成时间"),
                    words(Sense.LAUNCH_LABEL, "上线日期, 上线时间, 发布日期, 发布时间, 上線日期, 發布日期, 计划上线日期"),
                    words(Sense.REASON_LABEL, "原因, 理由, 说明, 說明, 依据, 不适用, 不適用, 不适用原因, 不適用原因"),
                    words(
                            Sense.DECISION_LABEL,
                            "决定, 決定, 最终决定, 最終決定, 决策, 決策, 上线决策, 上線決策, 发布决策, 發布決策, 最终决策, 结论, 結論, 最终结论, 最終結論, 评审结论, go no go决策, 上线决定, 建议"),
                    words(Sense.STATUS_LABEL, "最终状态, 最終狀態, 整体状态, 整體狀態, 当前状态, 當前狀態, 目前狀態, 发布状态, 上线状态, 总体状态, 状态, 狀態"),
                    words(
                            Sense.SIGN_OFF,
                            "审批, 審批, 批准人, 核准人, 签核, 簽核, 签字, 簽字, 签署, 簽署, 审批人, 審批人, 会签, 會簽, 最终批准, 最終批准, 签名确认, 簽名確認, 签名, 簽名, 批准签字, 验收签字, 核准"),
                    words(
                            Sense.ROLE,
                            "负责人, 負責人, 经理, 經理, 主管, 总监, 總監, 工程师, 工程師, 开发, 開發, 测试, 測試, 运维, 運維, 架构师, 架構師, 管理员, 管理員, 产品, 產品, 安全, 法务, 法務, 合规, 合規, 审计, 審計, 组长, 組長, 领导, 主任, 总经理"),
                    words(Sense.SIGN_DATE, "日期, 时间, 時間, 签名, 簽名, 签字, 簽字, 签字日期, 簽字日期"),
                    words(Sense.GO, "go, 同意上线, 同意上線, 准予上线, 可以上线, 可以上線, 批准上线, 同意发布, 同意發布, 可发布, 放行, 通过"),
                    words(
                            Sense.CONDITIONAL,
                            "有条件上线, 有條件上線, 有条件通过, 有條件通過, 有条件go, 有條件go, 有条件, 有條件, 附条件通过, 有条件批准, 有条件发布, 有條件發布"),
                    words(
                            Sense.NO_GO,
                            "no go, nogo, 不上线, 不上線, 不同意上线, 不同意上線, 禁止上线, 不可上线, 不可上線, 暂缓, 暫緩, 暂缓上线, 取消, 不发布, 不發布, 不放行, 终止"),
                    words(Sense.UNDECIDED, "待定, 未定, 未决定, 未決定, 待决定, 待決定, 待审批, 待審批, 待确认, 待確認, 讨论中, 討論中, 待决策, 尚未决定"),
                    words(Sense.APPROVE, "批准, 同意, 通过, 通過, 接受, 核准, 赞成"),
                    words(Sense.FAIL, "失败, 失敗, 不合格, 不通过, 不通過, 未通过, 未通過, fail, failed"),
                    words(Sense.REJECT, "拒绝, 拒絕, 驳回, 駁回, 不同意, 不批准, 不通过, 不通過, 否决, 否決, 需要修改"),
                    words(Sense.DEFER, "推迟, 推遲, 延期, 延後, 暂缓, 暫緩, 等待, 取消"),
                    words(Sense.YES, "是, 有, 符合, 合格, 对, ok, yes"),
                    words(Sense.NO, "否, 无, 無, 不符合, 不合格, 不适用, 不適用, 未知, 没有, 沒有, no"),
                    words(Sense.GRADE, "无, 無, 极低, 極低, 低, 中, 高, 极高, 極高, 严重, 嚴重, 一般, 轻微, 輕微, 重大"),
                    words(Sense.CHOICE_LABEL, "变更类型, 變更類型, 修改类型, 发布类型, 發布類型, 部署类型, 部署類型, 更改类型, 改动类型"),
                    words(
                            Sense.ONE_OF,
                            "请选择一项, 請選擇一項, 选择一项, 選擇一項, 请选择其一, 請選擇其一, 任选其一, 任選其一, 单选, 單選, 请选择一个, 請選擇一個, 选择一个, 勾选一项, 勾選一項, 二选一, 三选一"),
                    words(Sense.ONE_OF_REST, "以下, 选项, 選項"),
                    words(Sense.MANY_OF, "可多选, 可多選, 多选, 多選, 所有适用, 所有適用, 全部适用, 选择所有"),
                    words(
                            Sense.NO_GO_IF,
                            "no go条件, nogo条件, no go标准, 禁止上线条件, 不上线条件, 终止条件, 中止条件, 以下情况不得上线, 出现以下情况不上线, 一票否决项, 取消上线条件, 不得上线的情况"),
                    words(Sense.NO_GO_IF_REST, "以下, 任一, 任何, 情况, 條件, 条件, 出现"),
                    words(Sense.LEGEND, "图例, 圖例, 符号说明, 符號說明, 状态说明, 狀態說明, 标记说明"),
                    words(Sense.LEGEND_WORD, "取消, 已取消, 延期, 推迟, 重要, 紧急, 緊急, 警告, 注意, 废弃, 已删除, 待评审"),
                    words(Sense.MEANING_HEADER, "含义, 含義, 意义, 說明, 说明, 意思"),
                    words(Sense.IF, "如果, 若, 仅当, 僅當, 如适用, 如適用, 如有, 如需, 若有, 假如"),
                    words(
                            Sense.PLACEHOLDER,
                            "待填写, 待填, 待填寫, 请填写, 請填寫, 填写, 填寫, 待定, 待补充, 待補充, 待确认, 待確認, 姓名, 你的名字, 此处填写, 此處填寫, 请输入, 請輸入, 待指定")),
            Map.ofEntries(
                    words(Topic.TESTS, "所有测试, 自动化测试, 回归测试, 自動化測試, 迴歸測試"),
                    words(Topic.UNIT_TESTS, "单元测试, 單元測試"),
                    words(Topic.INTEGRATION_TESTS, "集成测试, 整合測試"),
                    words(Topic.END_TO_END_TESTS, "端到端测试, 端到端測試, 验收测试"),
                    words(Topic.SMOKE_TESTS, "冒烟测试"),
                    words(Topic.LOAD, "压力测试, 负载测试, 壓力測試, 响应时间, 延迟, 错误率"),
                    words(Topic.COVERAGE, "覆盖率, 覆蓋率"),
                    words(Topic.LINT, "静态分析, 代码规范"),
                    words(Topic.SECURITY_SCAN, "安全扫描, 漏洞扫描, 漏洞, 安全掃描"),
                    words(Topic.DEPENDENCIES, "依赖漏洞, 依赖扫描"),
                    words(Topic.SECRETS, "硬编码密码, 密钥泄露"),
                    words(Topic.WEB_SECURITY, "渗透测试, 滲透測試"),
                    words(Topic.SECURITY_HEADERS, "安全头"),
                    words(Topic.TLS, "证书, 憑證"),
                    words(Topic.WEB_PERFORMANCE, "页面加载"),
                    words(Topic.ACCESSIBILITY, "无障碍"),
                    words(Topic.BACKUP, "备份, 恢复演练, 備份"),
                    words(Topic.MIGRATION, "数据库迁移, 資料庫遷移"),
                    words(Topic.HEALTH, "健康检查, 健康檢查"),
                    words(Topic.MONITORING, "告警, 监控, 監控"),
                    words(Topic.PAPERWORK, "文档, 文檔, 流程, 计划, 培训, 通知")));

    private Chinese() {}
}
