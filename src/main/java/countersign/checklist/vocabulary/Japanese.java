package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Japanese {
    /** Frequent words, by which the language is known. */
    static final String COMMON = "";

    static final Vocabulary WORDS = new Vocabulary(
            "ja",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            "リリース前, デプロイ前, 本番前, 公開前, 稼働前, 移行前, ローンチ前, 切替前, 切り替え前, 反映前, 事前確認, 事前準備, 事前作業, 事前チェック, 展開前, サービスイン前, カットオーバー前, 前日まで"),
                    words(
                            Sense.DURING,
                            "リリース当日, デプロイ当日, 公開当日, 移行当日, 当日作業, 作業当日, ローンチ当日, リリース中, デプロイ中, 移行中, リリース時の, デプロイ時の, 移行時の, 切替時の, 切り替え時の, 本番反映作業, 作業中, サービスイン当日, カットオーバー当日"),
                    words(
                            Sense.DURING_ALONE,
                            "リリース, デプロイ, リリース作業, デプロイ作業, リリース手順, デプロイ手順, 本番リリース, 本番デプロイ, 本番反映, ローンチ, 移行作業, 切替作業, 当日, 実施手順, 公開作業, リリース時, デプロイ時, 移行時, 切替時"),
                    words(
                            Sense.AFTER,
                            "リリース後, デプロイ後, 本番後, 公開後, 稼働後, 移行後, ローンチ後, 切替後, 切り替え後, 反映後, 事後確認, 事後作業, 事後対応, 展開後, サービスイン後, カットオーバー後, 最初の24時間, 24時間以内"),
                    words(Sense.CONTINGENCY, "ロールバック, 切り戻し, 切戻し, 切戻, 障害対応, 障害時, 緊急時, 緊急対応, インシデント, コンティンジェンシー, 非常時"),
                    words(Sense.BLOCKER, "必須, 重大, クリティカル, ブロッカー, 最重要, 要対応"),
                    words(Sense.OPTIONAL, "任意, オプション, 推奨, 可能であれば"),
                    words(Sense.GATE_HEADER, "ゲート, 必須条件"),
                    words(
                            Sense.DONE,
                            "済, 済み, 完了, 完了済, 完了済み, 完了しました, 実施済, 実施済み, 確認済, 確認済み, 対応済, 対応済み, 承認済, 承認済み, 解決済, 解決済み, 検証済, 検証済み, 設定済, 設定済み, テスト済, テスト済み, 合格, はい, 可, 良, 良好, ok, 問題なし, 異常なし, 成功, クリア, 終了, パス"),
                    words(
                            Sense.TODO,
                            "未, 未完了, 未完, 未実施, 未確認, 未対応, 未着手, 未解決, 未検証, 未設定, 未承認, 未テスト, 未了, 未済, 未定, いいえ, 否, 不可, 不合格, 失敗, ng, 保留, 保留中, 待ち, 待機中, 要確認, 要対応, 要修正, 予定, これから, ブロック中, 却下, 差し戻し, 差戻し, 問題あり, 異常あり, エラー, まだ, なし, 不足, 延期"),
                    words(
                            Sense.PARTIAL,
                            "一部完了, 一部, 一部済, 一部対応, 進行中, 対応中, 作業中, 実施中, 確認中, 着手, 着手済, 着手済み, レビュー中, 途中, 仕掛中, 仕掛り中, テスト中"),
                    words(Sense.NOT_APPLICABLE, "対象外, 該当なし, 該当せず, 不要, 非該当, 適用外, 対応不要, 実施不要"),
                    words(
                            Sense.STATUS_HEADER,
                            "結果, 確認結果, 完了, 済, 確認, チェック, チェック欄, 実施結果, 判定, 状態, 状況, 進捗, 対応状況, 実施状況, ok ng, okng, 可否, 合否, 実施, 完了チェック, 確認欄"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "項目, 確認項目, チェック項目, 作業, 作業内容, 作業項目, 内容, タスク, 確認内容, 説明, 要件, 基準, 手順, 観点, 確認観点, テスト項目, テストケース, 対応内容, 実施項目, 実施内容, 確認事項"),
                    words(Sense.NUMBER_HEADER, "番号, 項番, 連番, 通番, no"),
                    words(Sense.ROLE_HEADER, "役割, ロール, 役職, 職務, 部署, 部門, 所属, 承認者, チーム, 担当部署, 立場"),
                    words(Sense.NAME_HEADER, "氏名, 名前, 担当者名, お名前, 承認者名, 氏名名前"),
                    words(Sense.DATE_HEADER, "日付, 日時, 承認日, 署名日, 年月日, 実施日, 確認日, 承認日時, 時刻"),
                    words(Sense.LABEL_HEADER, "フィールド, パラメータ, パラメーター, 情報, 項目名, 設定項目"),
                    words(Sense.VALUE_HEADER, "値, 設定値, 内容, 回答, 記入欄, 入力値, 詳細"),
                    words(Sense.STATUS, "ステータス, 状態, 状況, 進捗"),
                    words(Sense.EVIDENCE, "エビデンス, 証跡, 証拠, 根拠, コマンド, 確認コマンド, 証憑"),
                    words(Sense.OWNER, "担当, 担当者, 責任者, 実施者, 確認者, 作業者, オーナー, アサイン"),
                    words(Sense.DUE, "期限, 期日, 締切, 締め切り, 完了予定日, 対応期限, 納期, 予定日"),
                    words(Sense.PRIORITY, "優先度, 優先順位, 重要度, 緊急度, 重大度"),
                    words(Sense.NOTES, "備考, メモ, コメント, 補足, 注記, 特記事項"),
                    words(Sense.SIGNATURE, "署名, サイン, 捺印, 押印, 承認印, 印"),
                    words(Sense.OWNER_LABEL, "担当, 担当者, 責任者, 実施者, 作業者, オーナー, 主担当, アサイン先"),
                    words(Sense.DUE_LABEL, "期限, 期日, 締切, 締め切り, 完了予定日, 対応期限, 納期"),
                    words(Sense.LAUNCH_LABEL, "リリース日, 公開日, ローンチ日, 本番リリース日, リリース予定日, 公開予定日, 稼働開始日"),
                    words(Sense.REASON_LABEL, "理由, 根拠, 対象外理由, 該当なし, 対象外, 不要理由, 説明"),
                    words(
                            Sense.DECISION_LABEL,
                            "判定, 最終判定, 決定, 最終決定, リリース判定, 判断, 最終判断, go nogo判定, go no go判定, 公開判定, 移行判定, 可否判断, 結論"),
                    words(Sense.STATUS_LABEL, "最終ステータス, 全体ステータス, 現在のステータス, リリースステータス, 総合ステータス, ステータス"),
                    words(Sense.SIGN_OFF, "承認者, 承認欄, 最終承認, 承認印, サインオフ, 署名, 捺印, 承認サイン, 承認記録, 承認履歴, 決裁, リリース承認, 承認"),
                    words(
                            Sense.ROLE,
                            "責任者, 担当者, 担当, リーダー, マネージャー, マネージャ, エンジニア, 部長, 課長, 管理者, 開発者, 承認者, レビュアー, テスター, 監査, オーナー, セキュリティ, 運用, 法務, 品質, ディレクター"),
                    words(Sense.SIGN_DATE, "日付, 日時, 日, 署名, 署名日, 承認日, 印, サイン, 年月日"),
                    words(Sense.GO, "go, リリース可, 実施可, 可, 続行, 実施する, 公開可, 承認, 進める"),
                    words(Sense.CONDITIONAL, "条件付きgo, 条件付go, 条件付き, 条件付き承認, 条件付き可, 条件付きリリース可, 条件付きで可"),
                    words(Sense.NO_GO, "no go, nogo, リリース不可, 実施不可, 不可, 中止, 見送り, 延期, 公開不可, 進めない"),
                    words(Sense.UNDECIDED, "未定, 未決, 未決定, 検討中, 保留, 保留中, 判定待ち, 未判定, 判断待ち, 協議中"),
                    words(Sense.APPROVE, "承認, 承認する, 許可, 可決, 受理, 同意, 承認済み"),
                    words(Sense.FAIL, "不合格, 失敗, 不適合, ng, fail, failed"),
                    words(Sense.REJECT, "却下, 却下する, 否認, 不承認, 差し戻し, 差戻し, 拒否, 要修正"),
                    words(Sense.DEFER, "保留, 延期, 中止, 見送り, 延期する"),
                    words(Sense.YES, "はい, 有, あり, 可, 合格, 該当, 適合, 済, ok, yes"),
                    words(Sense.NO, "いいえ, 無, なし, 不可, 不合格, 非該当, 不適合, 未, 対象外, 該当なし, 不明, ng, no"),
                    words(Sense.GRADE, "なし, 低, 中, 高, 最高, 重大, 軽微, 大, 小"),
                    words(Sense.CHOICE_LABEL, "変更の種類, 変更種別, 変更の種別, リリース種別, リリースの種類, デプロイ種別, 変更タイプ"),
                    words(
                            Sense.ONE_OF,
                            "いずれか一つを選択, いずれか1つを選択, どれか一つを選択, 一つ選択, 1つ選択, ひとつ選択, 一つ選んでください, 1つ選んでください, ひとつ選んでください, 一つだけ選択, いずれかを選択, いずれかに, いずれか一つに"),
                    words(Sense.ONE_OF_REST, "してください, すること, 以下から, チェック"),
                    words(Sense.MANY_OF, "複数選択可, 複数可, すべて選択, 該当するものすべて, 当てはまるものすべて"),
                    words(
                            Sense.NO_GO_IF,
                            "no go条件, nogo条件, リリース中止条件, 中止条件, 中止基準, 中止判断基準, 見送り条件, 以下の場合はリリースしない, リリース不可条件, ノーゴー条件"),
                    words(Sense.NO_GO_IF_REST, "いずれか, 以下, 該当"),
                    words(Sense.LEGEND, "凡例, 記号の意味, ステータス凡例, 記号の説明"),
                    words(Sense.LEGEND_WORD, "中止, 延期, 重要, 緊急, 注意, 廃止, 削除, 要レビュー, 警告"),
                    words(Sense.MEANING_HEADER, "意味, 説明"),
                    words(Sense.IF, "場合, の場合, 場合のみ, 場合のみ実施, 必要に応じて, 該当する場合, もし, 場合は"),
                    words(
                            Sense.PLACEHOLDER,
                            "未記入, 未入力, 記入してください, 要記入, ここに記入, 記入欄, 未定, 入力してください, 要入力, 氏名を記入, 日付を記入, 要確認, 後日記入")),
            Map.ofEntries(
                    words(Topic.TESTS, "全テスト, 自動テスト, 回帰テスト"),
                    words(Topic.UNIT_TESTS, "単体テスト, ユニットテスト"),
                    words(Topic.INTEGRATION_TESTS, "結合テスト, 統合テスト"),
                    words(Topic.END_TO_END_TESTS, "受け入れテスト"),
                    words(Topic.LOAD, "負荷テスト, 負荷試験, 応答時間, レイテンシ, エラー率"),
                    words(Topic.COVERAGE, "カバレッジ"),
                    words(Topic.LINT, "静的解析"),
                    words(Topic.SECURITY_SCAN, "セキュリティスキャン, 脆弱性診断, 脆弱性"),
                    words(Topic.SECRETS, "機密情報の混入, シークレット"),
                    words(Topic.WEB_SECURITY, "ペネトレーションテスト"),
                    words(Topic.SECURITY_HEADERS, "セキュリティヘッダー, セキュリティヘッダ"),
                    words(Topic.TLS, "証明書"),
                    words(Topic.WEB_PERFORMANCE, "表示速度"),
                    words(Topic.ACCESSIBILITY, "アクセシビリティ"),
                    words(Topic.BACKUP, "バックアップ, リストア, 復元"),
                    words(Topic.MIGRATION, "マイグレーション"),
                    words(Topic.HEALTH, "ヘルスチェック"),
                    words(Topic.MONITORING, "アラート, 監視"),
                    words(Topic.PAPERWORK, "ドキュメント, 文書化, 手順書, 計画, 周知")));

    private Japanese() {}
}
