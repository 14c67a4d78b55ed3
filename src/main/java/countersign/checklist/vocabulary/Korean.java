package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Korean {
    /** Frequent words, by which the language is known. */
    static final String COMMON = "";

    static final Vocabulary WORDS = new Vocabulary(
            "ko",
            Map.ofEntries(
                    words(
                            Sense.BEFORE,
                            "배포 전, 출시 전, 릴리스 전, 릴리즈 전, 론칭 전, 런칭 전, 오픈 전, 전환 전, 마이그레이션 전, 이관 전, 반영 전, 배포 이전, 출시 이전, 사전 점검, 사전 준비, 사전 확인, 사전 작업, 서비스 오픈 전, 운영 전환 전"),
                    words(
                            Sense.DURING,
                            "배포 중, 출시 중, 배포 당일, 출시 당일, 릴리스 당일, 릴리즈 당일, 론칭 당일, 런칭 당일, 오픈 당일, 전환 당일, 배포 시, 배포 진행, 배포 시점, 배포 과정, 점검 시간, 전환 중, 릴리스 중, 릴리즈 중, 작업 당일"),
                    words(
                            Sense.DURING_ALONE,
                            "배포, 출시, 릴리스, 릴리즈, 론칭, 런칭, 배포 절차, 배포 단계, 배포 작업, 배포 실행, 배포 수행, 운영 배포, 실서버 배포, 전환 작업, 릴리스 절차, 오픈 작업"),
                    words(
                            Sense.AFTER,
                            "배포 후, 배포 이후, 출시 후, 출시 이후, 릴리스 후, 릴리즈 후, 론칭 후, 런칭 후, 오픈 후, 전환 후, 마이그레이션 후, 이관 후, 반영 후, 사후 점검, 사후 확인, 사후 관리, 첫 24시간, 서비스 오픈 후, 첫 주"),
                    words(Sense.CONTINGENCY, "롤백, 복구 계획, 비상, 비상 계획, 비상 대응, 장애 대응, 장애 발생, 긴급, 긴급 대응, 인시던트, 사고 대응, 원복"),
                    words(Sense.BLOCKER, "필수, 치명적, 차단, 블로커, 심각, 중대, 필수 항목"),
                    words(Sense.OPTIONAL, "선택, 선택 사항, 선택 항목, 옵션, 권장"),
                    words(Sense.GATE_HEADER, "게이트, 통과 기준, 필수 조건"),
                    words(
                            Sense.DONE,
                            "완료, 완료됨, 완료함, 완료했음, 완료하였음, 완료했습니다, 통과, 통과함, 확인됨, 확인함, 확인 완료, 확인했습니다, 예, 네, 승인, 승인됨, 승인 완료, 검증됨, 검증 완료, 테스트 완료, 조치 완료, 해결, 해결됨, 해결 완료, 종료, 종결, 양호, 정상, 적합, 성공, 합격, 준비 완료, 준비됨, 이상 없음, 적용 완료, 적용됨, 설정 완료, 수행 완료, 반영 완료"),
                    words(
                            Sense.TODO,
                            "미완료, 미완, 미확인, 미실시, 미수행, 미착수, 미시작, 미해결, 미승인, 미검증, 미적용, 미설정, 미준비, 미통과, 미조치, 미흡, 미정, 완료 안됨, 완료되지 않음, 완료하지 않음, 확인 안됨, 확인되지 않음, 안됨, 안 됨, 아니오, 아니요, 대기, 대기 중, 대기중, 보류, 보류 중, 실패, 불합격, 부적합, 불량, 비정상, 오류, 이상 있음, 누락, 없음, 차단, 차단됨, 반려, 반려됨, 거부, 거부됨, 예정, 할 일, 해야 함, 확인 필요, 필요, 시작 전, 연기, 연기됨, 승인 대기, 검토 필요, 조치 필요"),
                    words(
                            Sense.PARTIAL,
                            "부분 완료, 일부 완료, 일부, 부분, 진행 중, 진행중, 진행, 작업 중, 검토 중, 검토중, 확인 중, 테스트 중, 착수, 시작함, 시작됨, 부분 적용"),
                    words(
                            Sense.NOT_APPLICABLE,
                            "해당 없음, 해당없음, 해당 사항 없음, 해당사항 없음, 해당되지 않음, 해당 안됨, 비해당, 불필요, 필요 없음, 적용 제외, 적용 안함, 제외"),
                    words(
                            Sense.STATUS_HEADER,
                            "결과, 확인 결과, 점검 결과, 완료, 완료 여부, 확인, 확인 여부, 점검 여부, 체크, 여부, 진행, 진행률, 통과, 통과 여부, 적합 여부, 수행 여부, 테스트 결과, 처리 결과, 상태, 양호 여부"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "항목, 점검 항목, 확인 항목, 체크 항목, 체크리스트 항목, 작업, 작업 내용, 업무, 내용, 설명, 요구사항, 기준, 점검 내용, 확인 내용, 절차, 단계, 질문, 테스트 항목, 테스트 케이스, 할 일, 조치 내용, 확인 사항, 점검 사항"),
                    words(Sense.NUMBER_HEADER, "번호, 순번, 연번, 코드"),
                    words(Sense.ROLE_HEADER, "역할, 직책, 직위, 직급, 부서, 팀, 소속, 승인자, 결재자, 직무, 구분"),
                    words(Sense.NAME_HEADER, "이름, 성명, 담당자명, 승인자명, 성함"),
                    words(Sense.DATE_HEADER, "날짜, 일자, 일시, 승인일, 서명일, 승인 일자, 서명 일자, 결재일, 시간, 확인일"),
                    words(Sense.LABEL_HEADER, "필드, 매개변수, 속성, 정보, 항목명, 설정 항목"),
                    words(Sense.VALUE_HEADER, "값, 설정값, 내용, 답변, 입력값, 기입, 입력, 상세"),
                    words(Sense.STATUS, "상태, 진행 상황, 진행 상태, 현황"),
                    words(Sense.EVIDENCE, "증빙, 증적, 증거, 근거, 증빙 자료, 명령, 명령어, 확인 명령"),
                    words(Sense.OWNER, "담당, 담당자, 책임자, 수행자, 작업자, 점검자, 확인자, 소유자, 처리자"),
                    words(Sense.DUE, "기한, 마감, 마감일, 완료 예정일, 완료 기한, 예정일, 납기, 목표일, 목표 일자"),
                    words(Sense.PRIORITY, "우선순위, 중요도, 심각도, 긴급도, 등급"),
                    words(Sense.NOTES, "비고, 메모, 코멘트, 참고, 의견, 특이 사항, 특이사항"),
                    words(Sense.SIGNATURE, "서명, 사인, 날인, 도장, 서명란"),
                    words(Sense.OWNER_LABEL, "담당, 담당자, 책임자, 수행자, 작업자, 소유자, 주담당, 담당 팀"),
                    words(Sense.DUE_LABEL, "기한, 마감, 마감일, 완료 예정일, 완료 기한, 예정일, 납기, 목표일"),
                    words(Sense.LAUNCH_LABEL, "출시일, 출시 예정일, 배포일, 배포 예정일, 오픈일, 런칭일"),
                    words(Sense.REASON_LABEL, "이유, 사유, 근거, 제외 사유, 해당 없음, 미적용 사유"),
                    words(
                            Sense.DECISION_LABEL,
                            "결정, 최종 결정, 판정, 최종 판정, 배포 결정, 출시 결정, 배포 여부, 결론, 최종 판단, go no go 결정, 출시 여부, 의사결정"),
                    words(Sense.STATUS_LABEL, "최종 상태, 전체 상태, 현재 상태, 배포 상태, 출시 상태, 릴리스 상태, 상태"),
                    words(Sense.SIGN_OFF, "승인자, 최종 승인, 승인란, 결재, 결재란, 서명, 서명란, 사인오프, 배포 승인, 승인 서명, 출시 승인, 승인"),
                    words(
                            Sense.ROLE,
                            "책임자, 담당자, 팀장, 리더, 리드, 매니저, 관리자, 엔지니어, 개발자, 부장, 과장, 이사, 대표, 승인자, 검토자, 테스터, 감사, 보안, 운영, 법무, 품질, 아키텍트, 기획"),
                    words(Sense.SIGN_DATE, "날짜, 일자, 일시, 서명, 서명일, 승인일, 시간"),
                    words(Sense.GO, "go, 진행 가능, 배포 가능, 출시 가능, 배포 승인, 출시 승인, 배포 진행, 진행 승인"),
                    words(Sense.CONDITIONAL, "조건부 go, 조건부, 조건부 승인, 조건부 진행, 조건부 배포, 조건부 출시"),
                    words(
                            Sense.NO_GO,
                            "no go, nogo, 진행 불가, 배포 불가, 출시 불가, 배포 중단, 출시 보류, 배포 보류, 중단, 취소, 배포 연기, 출시 연기, 배포 금지"),
                    words(Sense.UNDECIDED, "미정, 미결정, 결정 대기, 보류, 보류 중, 검토 중, 검토중, 대기, 대기 중, 추후 결정, 논의 중"),
                    words(Sense.APPROVE, "승인, 승인함, 허가, 동의, 수락, 찬성, 승인됨"),
                    words(Sense.FAIL, "실패, 불합격, 부적합, fail, failed"),
                    words(Sense.REJECT, "반려, 거부, 거절, 불허, 미승인, 반대, 수정 요청, 변경 요청"),
                    words(Sense.DEFER, "보류, 연기, 취소, 대기"),
                    words(Sense.YES, "예, 네, 있음, 적합, 양호, 맞음, 해당, 유, ok, yes"),
                    words(Sense.NO, "아니오, 아니요, 없음, 부적합, 미흡, 아님, 비해당, 해당 없음, 해당없음, 알 수 없음, 무, no"),
                    words(Sense.GRADE, "없음, 매우 낮음, 낮음, 하, 중, 보통, 중간, 높음, 상, 매우 높음, 심각, 치명적, 경미"),
                    words(Sense.CHOICE_LABEL, "변경 유형, 변경 종류, 변경 타입, 릴리스 유형, 릴리즈 유형, 배포 유형, 배포 종류"),
                    words(
                            Sense.ONE_OF,
                            "하나 선택, 하나만 선택, 하나를 선택, 한 가지 선택, 한 개 선택, 하나를 선택하세요, 하나만 선택하세요, 하나를 선택해 주세요, 택 1, 택일"),
                    words(Sense.ONE_OF_REST, "다음 중, 아래에서"),
                    words(Sense.MANY_OF, "복수 선택, 복수 선택 가능, 모두 선택, 해당하는 항목 모두, 중복 선택 가능"),
                    words(
                            Sense.NO_GO_IF,
                            "no go 조건, nogo 조건, no go 기준, 배포 중단 조건, 배포 금지 조건, 출시 보류 조건, 배포 중단 기준, 중단 조건, 중단 기준, 배포 불가 조건"),
                    words(Sense.NO_GO_IF_REST, "다음, 하나, 이상, 경우, 해당"),
                    words(Sense.LEGEND, "범례, 기호 설명, 상태 범례, 표시 설명, 기호 의미"),
                    words(Sense.LEGEND_WORD, "취소, 연기, 중요, 긴급, 주의, 폐기, 삭제, 경고, 재검토"),
                    words(Sense.MEANING_HEADER, "의미, 설명, 뜻"),
                    words(Sense.IF, "경우, 인 경우, 해당 시, 필요 시, 필요시, 만약, 해당하는 경우, 있는 경우, 경우에만, 해당시"),
                    words(
                            Sense.PLACEHOLDER,
                            "미정, 미기입, 미입력, 작성 필요, 입력 필요, 기입 필요, 여기에 입력, 이름 입력, 추후 결정, 입력하세요, 작성하세요, 기입하세요, 추후 기입")),
            Map.ofEntries(
                    words(Topic.TESTS, "모든 테스트, 자동화 테스트, 회귀 테스트"),
                    words(Topic.UNIT_TESTS, "단위 테스트, 유닛 테스트"),
                    words(Topic.INTEGRATION_TESTS, "통합 테스트"),
                    words(Topic.LOAD, "부하 테스트, 성능 테스트, 응답 시간, 지연 시간, 오류율"),
                    words(Topic.COVERAGE, "커버리지"),
                    words(Topic.LINT, "정적 분석"),
                    words(Topic.SECURITY_SCAN, "보안 스캔, 취약점 점검, 취약점"),
                    words(Topic.WEB_SECURITY, "침투 테스트, 모의 해킹"),
                    words(Topic.SECURITY_HEADERS, "보안 헤더"),
                    words(Topic.TLS, "인증서"),
                    words(Topic.ACCESSIBILITY, "접근성"),
                    words(Topic.BACKUP, "백업, 복구 훈련"),
                    words(Topic.MIGRATION, "마이그레이션"),
                    words(Topic.HEALTH, "헬스 체크, 상태 점검"),
                    words(Topic.MONITORING, "알림 설정, 모니터링"),
                    words(Topic.PAPERWORK, "문서화, 절차, 계획, 교육, 공지")));

    private Korean() {}
}
