products-export_credit_insurance-name = Страхование экспортного кредита
products-export_credit_insurance-line = Возмещает ваш убыток, если иностранный покупатель не оплатил поставку с отсрочкой платежа
products-export_credit_insurance-covers = Неоплата иностранным покупателем по экспортному контракту с отсрочкой платежа.

products-short_term_receivables_insurance-name = Страхование краткосрочной дебиторской задолженности экспортёра
products-short_term_receivables_insurance-line = Страхует сразу все ваши экспортные продажи с отсрочкой одним договором
products-short_term_receivables_insurance-covers = Неоплата иностранными покупателями поставок с отсрочкой платежа; можно застраховать сразу все такие контракты.

products-pre_export_financing-name = Предэкспортное финансирование
products-pre_export_financing-line = Даёт через ваш банк оборотный кредит по сниженной ставке и страхует вас от неоплаты покупателем
products-pre_export_financing-covers = Кредит по сниженной ставке на производство экспортного заказа и страхование от неоплаты иностранным покупателем по контракту с отсрочкой платежа.

products-advance_payment_insurance-name = Страхование авансового платежа
products-advance_payment_insurance-line = Защищает аванс иностранного покупателя трёхсторонним договором страхования
products-advance_payment_insurance-covers = Неисполнение контракта экспортёром и невозврат аванса; убыток возмещается иностранному покупателю.

products-loan_insurance-name = Страхование займов
products-loan_insurance-line = Служит банку обеспечением по экспортному кредиту, когда залога не хватает
products-loan_insurance-covers = Невозврат заёмщиком основного долга по займу под экспортный контракт.

products-project_finance_insurance-name = Страхование проектного финансирования
products-project_finance_insurance-line = Защищает банк, который финансирует ваш инвестиционный проект с экспортным потенциалом
products-project_finance_insurance-covers = Неисполнение заёмщиком обязательств по кредиту на инвестиционный проект.

products-export_trade_finance_lc_insurance-name = Экспортное торговое финансирование и страхование аккредитивов
products-export_trade_finance_lc_insurance-line = Защищает банк, который подтверждает аккредитив покупателя, и помогает финансировать сделку
products-export_trade_finance_lc_insurance-covers = Финансирование сделки и страхование банка на случай, если иностранный банк-эмитент не исполнит обязательства по аккредитиву.

products-exporter_liability_to_financial_institutions_insurance-name = Страхование гражданско-правовой ответственности экспортёра перед финансовыми организациями
products-exporter_liability_to_financial_institutions_insurance-line = Позволяет банку выдать за вас гарантию под страхование вместо залога
products-exporter_liability_to_financial_institutions_insurance-covers = Невозмещение экспортёром суммы, которую банк заплатил по своей гарантии.

products-works_services_loss_insurance-name = Страхование убытков экспортёра, связанных с выполнением работ/оказанием услуг
products-works_services_loss_insurance-line = Возмещает ваш убыток, если иностранный заказчик не оплатил работы или услуги либо без оснований их не принял
products-works_services_loss_insurance-covers = Неоплата работ и услуг, выполненных с отсрочкой платежа, или необоснованный отказ их принять.

products-financial_lease_insurance-name = Страхование финансового лизинга
products-financial_lease_insurance-line = Защищает лизингодателя, если иностранный лизингополучатель казахстанского оборудования перестал платить
products-financial_lease_insurance-covers = Дефолт иностранного покупателя по лизингу оборудования, купленного у казахстанского экспортёра.

products-international_factoring_insurance-name = Страхование международного факторинга
products-international_factoring_insurance-line = Защищает фактора, который сразу платит вам за товар, отгруженный с отсрочкой
products-international_factoring_insurance-covers = Неоплата иностранными покупателями требований, уступленных фактору.

products-foreign_bank_guarantee_insurance-name = Страхование банковских гарантий, выданных иностранными банками
products-foreign_bank_guarantee_insurance-line = Возмещает ваш убыток, если банк покупателя не заплатил по выданной вам гарантии
products-foreign_bank_guarantee_insurance-covers = Отказ иностранного банка платить по своей гарантии в пользу экспортёра или неплатёж по ней.

products-foreign_counterparty_lender_insurance-name = Страхование кредитной организации при финансировании иностранного контрагента
products-foreign_counterparty_lender_insurance-line = Защищает банк, который кредитует иностранного покупателя казахстанских товаров, работ или услуг
products-foreign_counterparty_lender_insurance-covers = Невозврат иностранным покупателем основного долга по кредиту.

products-exporter_currency_forward_liability_insurance-name = Страхование гражданско-правовой ответственности экспортёра по срочным валютным сделкам
products-exporter_currency_forward_liability_insurance-line = Позволяет зафиксировать курс форвардом с банком под страхование
products-exporter_currency_forward_liability_insurance-covers = Неисполнение экспортёром срочной валютной сделки с банком.

products-financial_organisation_loss_insurance-name = Страхование убытков финансовых организаций
products-financial_organisation_loss_insurance-line = Страхует собственный убыток финансовой организации по аккредитивам, гарантиям, форвардам и кредитам экспортёру
products-financial_organisation_loss_insurance-covers = Неисполнение экспортёром обязательств по финансовой услуге, которая развивает экспорт.

products-investment_insurance-name = Страхование инвестиций
products-investment_insurance-line = Защищает деньги казахстанского инвестора, вложенные в иностранную компанию
products-investment_insurance-covers = Неисполнение иностранной компанией обязательств по инвестиционному соглашению.

products-exporter_bond_liability_insurance-name = Страхование гражданско-правовой ответственности экспортёра по облигациям
products-exporter_bond_liability_insurance-line = Защищает держателей ваших облигаций, чтобы вы могли привлечь деньги на бирже
products-exporter_bond_liability_insurance-covers = Непогашение экспортёром облигаций в срок; держателям возмещается номинальная стоимость.

products-performance_guarantee-name = Гарантия исполнения обязательств по экспортному контракту
products-performance_guarantee-line = Обеспечивает перед иностранным покупателем исполнение вашего экспортного контракта
products-performance_guarantee-covers = Надлежащая поставка товара, выполнение работ или оказание услуг экспортёром.

products-advance_payment_refund_guarantee-name = Гарантия возврата авансового платежа по экспортному контракту
products-advance_payment_refund_guarantee-line = Обеспечивает покупателю возврат аванса, если вы не исполните контракт
products-advance_payment_refund_guarantee-covers = Возврат аванса, если экспортёр не исполнил контракт.

products-tender_guarantee-name = Тендерная гарантия
products-tender_guarantee-line = Обеспечивает вашу заявку в международном тендере
products-tender_guarantee-covers = Обязательства участника тендера перед его организатором.

products-counter_guarantee_to_bank-name = Гарантия банку в обеспечение исполнения обязательств экспортёра
products-counter_guarantee_to_bank-line = Обеспечивает банк, который сам выдаст за вас гарантию: тендерную, исполнения или возврата аванса
products-counter_guarantee_to_bank-covers = Обязательства экспортёра, по которым банк выдал свою гарантию.

products-rkdf_roseximbank_loan-name = Финансирование проектов с российским компонентом за счёт средств Росэксимбанка
products-rkdf_roseximbank_loan-line = Кредитует кыргызскую компанию для оплаты российскому экспортёру; решает фонд, а не агентство
products-rkdf_roseximbank_loan-covers = Кредит, а не страхование: фонд платит российскому экспортёру за кыргызского покупателя.

products-guarantee_fund_guarantee-name = Гарантия за счёт средств гарантийного фонда
products-guarantee_fund_guarantee-line = Гарантирует финансирование бизнеса внутри Казахстана; решает фонд, а не агентство
products-guarantee_fund_guarantee-covers = Кредиты, финансовый лизинг, условные обязательства и форвардные сделки частных предпринимателей.

products-kind-insurance = Страхование
products-kind-finance = Финансирование
products-kind-guarantee = Гарантия
products-kind-loan = Кредит

products-party-agency = агентство
products-party-exporter = экспортёр
products-party-borrower = заёмщик
products-party-foreign_buyer = иностранный покупатель
products-party-foreign_customer = иностранный заказчик
products-party-foreign_lessee = иностранный лизингополучатель
products-party-bank = банк
products-party-exporter_bank = банк экспортёра (подтверждающий)
products-party-lender = кредитная организация
products-party-on_lender = кредитная организация, которая берёт заём для дальнейшего кредитования
products-party-lessor = лизингодатель
products-party-factor = фактор
products-party-financial_organisation = финансовая организация
products-party-investor = казахстанский инвестор
products-party-foreign_company = иностранная компания
products-party-foreign_bank = иностранный банк, выдавший гарантию
products-party-issuing_bank = иностранный банк-эмитент
products-party-issuer = экспортёр — эмитент облигаций
products-party-bondholders = держатели облигаций
products-party-bondholders_representative = представитель держателей облигаций
products-party-tender_organiser = организатор тендера
products-party-kyrgyz_company = кыргызская компания
products-party-russian_exporter = российский экспортёр
products-party-rkdf = Российско-Кыргызский фонд развития
products-party-roseximbank = Росэксимбанк
products-party-entrepreneur = частный предприниматель
products-party-second_tier_bank = банк второго уровня
products-party-financial_agency = финансовое агентство (в источнике не названо)
products-party-financing_party = банк или лизингодатель, который финансирует (наше толкование)
products-party-not_stated = в источнике не указано, это определяет договор

products-term-deferred = отсрочка платежа
products-term-deferred_guaranteed = отсрочка с банковской гарантией
products-term-advance = авансовый платёж
products-term-letter_of_credit = аккредитив
products-term-lease = лизинг
products-term-loan_to_buyer = кредит покупателю
products-term-factoring = факторинг
products-term-any = любые условия оплаты
products-term-not_applicable = не связано с оплатой

products-step-sign_deferred = Экспортёр и иностранный покупатель подписывают контракт с отсрочкой платежа.
products-step-sign_deferred_many = Экспортёр подписывает экспортные контракты с отсрочкой платежа.
products-step-sign_advance = Экспортёр и иностранный покупатель подписывают контракт с авансом.
products-step-sign_lc = Экспортёр и покупатель подписывают контракт с оплатой аккредитивом.
products-step-sign_works = Экспортёр и иностранный заказчик подписывают договор на работы или услуги.
products-step-sign_export = Экспортёр и иностранный покупатель подписывают экспортный контракт.
products-step-apply = Экспортёр подаёт заявление в агентство.
products-step-contract_with_exporter = Агентство и экспортёр подписывают договор страхования.
products-step-deliver_and_premium = Экспортёр поставляет товар и платит страховую премию.
products-step-compensates_exporter = Если покупатель не заплатит, агентство возместит убыток экспортёру.
products-step-minimum_premium = Экспортёр платит минимальную страховую премию и поставляет товар по контрактам.
products-step-declare_turnover = Экспортёр подаёт декларацию о фактическом обороте.
products-step-additional_premium = Если страховая премия по декларации больше, экспортёр доплачивает разницу.
products-step-ask_bank_finance = Экспортёр обращается в свой банк за финансированием.
products-step-pay_premium = Экспортёр платит страховую премию.
products-step-deposit = Агентство размещает в банке условный вклад.
products-step-bank_lends_working = Банк выдаёт экспортёру кредит на оборотный капитал.
products-step-produce_deliver = Экспортёр производит и поставляет партию.
products-step-repay_loan = После исполнения контракта экспортёр погашает кредит.
products-step-tripartite_advance = Агентство, экспортёр и покупатель подписывают трёхсторонний договор страхования.
products-step-buyer_pays_advance = Иностранный покупатель платит аванс.
products-step-compensates_buyer = Если контракт не исполнен и аванс не возвращён, агентство возместит убыток покупателю.
products-step-bank_approves = Экспортёр получает одобрение кредита в банке.
products-step-tripartite_loan = Агентство, банк и экспортёр подписывают трёхсторонний договор страхования.
products-step-cover_bank = Агентство защищает банк от неисполнения обязательств по кредиту.
products-step-bank_lends_export = Банк выдаёт кредит на развитие экспорта.
products-step-compensates_bank = Если заёмщик допустил дефолт, агентство возместит убыток банку.
products-step-bank_lends_project = Кредитная организация кредитует инвестиционный проект, который развивает экспорт.
products-step-insures_lender = Агентство страхует кредитора от неисполнения обязательств экспортёром.
products-step-buyer_asks_lc = Покупатель просит свой банк открыть аккредитив.
products-step-issuing_asks_confirmation = Банк-эмитент открывает аккредитив и просит банк экспортёра его подтвердить.
products-step-contract_confirming = Подтверждающий банк и агентство подписывают договор страхования.
products-step-deliver_present = Экспортёр поставляет товар и передаёт банку отгрузочные документы.
products-step-bank_pays_exporter = До двух лет банк платит экспортёру за счёт вклада агентства, свыше двух лет — из своих средств.
products-step-compensates_confirming = Если банк-эмитент не исполнит обязательства, агентство возместит убыток подтверждающему банку.
products-step-ask_bank_guarantee = Экспортёр просит у банка гарантию под страхование агентства.
products-step-apply_sign_premium = Экспортёр подаёт заявление в агентство, подписывает договор и платит страховую премию.
products-step-bank_issues = Банк выдаёт гарантию за экспортёра.
products-step-compensates_bank_guarantee = Если экспортёр не возместит банку, агентство возместит убыток банку.
products-step-premium_perform = Экспортёр платит страховую премию и выполняет работы.
products-step-compensates_works = Если заказчик не платит или без оснований не принимает работы, агентство возместит убыток экспортёру.
products-step-buyer_applies_lessor = Иностранный покупатель обращается в лизинговую компанию.
products-step-lease_agreement = Лизинговая компания и покупатель подписывают договор финансового лизинга.
products-step-contract_lessor = Агентство и лизинговая компания подписывают договор страхования.
products-step-exporter_paid_lease = Экспортёру платят из кредитных или лизинговых средств.
products-step-deliver = Экспортёр поставляет товар иностранному покупателю.
products-step-compensates_lessor = Если лизингополучатель допустил дефолт, агентство возместит убыток лизинговой компании.
products-step-factoring_agreement = Экспортёр и фактор подписывают договор факторинга.
products-step-contract_factor = Агентство и фактор подписывают договор страхования.
products-step-factor_pays = Экспортёр передаёт отгрузочные документы, и фактор оплачивает ему поставку.
products-step-compensates_factor = Если иностранный покупатель не заплатит фактору, агентство возместит убыток фактору.
products-step-buyers_bank_issues = По просьбе покупателя его банк выдаёт экспортёру гарантию.
products-step-claim_on_bank = Если покупатель нарушил контракт, экспортёр предъявляет требование его банку.
products-step-compensates_if_bank = Если этот банк не заплатит, агентство возместит убыток экспортёру.
products-step-lends_foreign = Финансовая организация кредитует иностранного покупателя по контракту с казахстанским экспортёром.
products-step-insures_lender_buyer = Агентство страхует кредитора от дефолта иностранного покупателя.
products-step-compensates_principal = Если иностранный покупатель не вернёт основной долг, агентство возместит убыток кредитору.
products-step-ask_forward = Экспортёр просит у банка форвардную сделку для хеджирования валютного риска.
products-step-tripartite_forward = Агентство, экспортёр и банк подписывают трёхсторонний договор страхования ответственности экспортёра.
products-step-buyer_pays = Иностранный покупатель платит экспортёру.
products-step-compensates_forward = Если экспортёр не исполнит форвард, агентство возместит убыток банку.
products-step-gives_service = Финансовая организация оказывает экспортёру услугу, которая развивает экспорт.
products-step-insures_organisation = Агентство страхует финансовую организацию от неисполнения обязательств.
products-step-compensates_organisation = Если экспортёр допустил дефолт, агентство возместит убыток финансовой организации.
products-step-investment_agreement = Инвестор и иностранная компания подписывают инвестиционное соглашение.
products-step-insures_investor = Агентство страхует инвестора от неисполнения обязательств иностранной компанией.
products-step-compensates_investor = Если иностранная компания допустила дефолт, агентство возместит убыток инвестору.
products-step-bond_contract = Агентство, экспортёр и представитель держателей облигаций подписывают договор страхования.
products-step-issues_bonds = Экспортёр выпускает и размещает облигации (KASE или AIX).
products-step-uses_proceeds = Экспортёр направляет деньги на рост экспорта.
products-step-compensates_bondholders = Если облигации не погашены в срок, агентство возместит держателям номинальную стоимость.
products-step-apply_guarantee = Экспортёр обращается в агентство за гарантией.
products-step-checks_documents = Агентство проверяет документы и одобряет сделку.
products-step-sign_guarantee = Экспортёр подписывает с агентством документы по гарантии.
products-step-receive_guarantee = Экспортёр получает гарантию.
products-step-decide_tender = Экспортёр решает участвовать в международном тендере.
products-step-submit_tender = Экспортёр подаёт тендерные документы; если выиграет, подписывает экспортный контракт.
products-step-ask_guarantee_type = Экспортёр просит у агентства ту гарантию, которую требует контракт или тендер.
products-step-agency_issues_to_bank = При одобрении агентство выдаёт гарантию банку.
products-step-bank_issues_foreign = Под это обеспечение банк выдаёт свою гарантию иностранной стороне.
products-step-fund_receives = Фонд получает заявку заёмщика и экспортный контракт.
products-step-fund_agrees = Фонд согласует условия с Росэксимбанком и сообщает заёмщику.
products-step-fund_loan_agreement = После положительного решения фонд и заёмщик подписывают кредитный договор.
products-step-fund_roseximbank = Фонд отдельно подписывает кредитный договор с Росэксимбанком.
products-step-fund_bank_agreement = Банк и финансовое агентство подписывают соглашение с лимитом гарантирования.
products-step-bank_contributes = Банк платит обязательный взнос; лимит растёт вместе с уплаченным.
products-step-guaranteed_within_limit = Финансирование предпринимателя гарантируется в пределах лимита банка; взимается плата.
products-step-voluntary_contribution = Если план больше лимита, банк платит добровольный взнос.

products-condition-deferred_contract = Есть экспортный контракт с отсрочкой платежа.
products-condition-turnover_declared = Подаётся декларация об обороте.
products-condition-loan_produces_export = Кредит идёт на производство экспортных товаров, работы или услуги.
products-condition-advance_contract = Контракт предусматривает аванс.
products-condition-loan_serves_contract = Заём идёт на экспортный контракт; за его счёт можно оплатить и страховую премию (п. 4).
products-condition-lender_monitors = Кредитный договор даёт кредитору право следить за расходованием денег (п. 39).
products-condition-not_project_finance = Проектное финансирование страхуется по отдельным правилам (п. 2.14).
products-condition-export_potential = У проекта есть экспортный потенциал: продукция пойдёт на экспорт.
products-condition-project_own_rules = Действуют отдельные правила страхования проектного финансирования; их пришлёт специалист.
products-condition-lc_settlement = Расчёты по аккредитиву.
products-condition-documents_comply = Отгрузочные документы соответствуют аккредитиву.
products-condition-guarantee_requested = Есть экспортный контракт, и по нему нужна банковская гарантия.
products-condition-works_deferred = Договор на работы или услуги с отсрочкой платежа.
products-condition-lessor_needs_cover = Залога не хватает, или лизингодатель не берёт весь риск на себя.
products-condition-factoring_deferred = Есть договор факторинга, поставка с отсрочкой.
products-condition-guaranteed_deferral = Отсрочка обеспечена гарантией иностранного банка.
products-condition-buys_kazakh = Кредит оплачивает казахстанские товары, работы или услуги по экспортному контракту.
products-condition-forward_hedges = Форвард хеджирует экспортную выручку.
products-condition-develops_export = Услуга направлена на развитие экспорта.
products-condition-investor_agreement = Инвестор из Казахстана, есть инвестиционное соглашение.
products-condition-proceeds_export = Деньги от облигаций идут на развитие экспорта.
products-condition-support_policy = Экспортёр соответствует политике поддержки экспортёров.
products-condition-similar_experience = Есть опыт исполнения похожих контрактов.
products-condition-contract_non_raw = Есть экспортный контракт на несырьевые товары, работы или услуги.
products-condition-full_package = Полный пакет документов: перечень пришлёт специалист, в брошюре его нет.
products-condition-buyer_prepays = Экспортёру нужны деньги на производство, а покупатель готов дать аванс под гарантию.
products-condition-tender_documents = Представлены тендерные документы.
products-condition-within_bank_limit = У банка есть лимит на гарантии агентства.
products-condition-kg_entity = Заёмщик — коммерческая организация, зарегистрированная в Кыргызской Республике, которую фонд финансирует напрямую.
products-condition-fund_requirements = Заёмщик отвечает требованиям фонда.
products-condition-russian_share = Доля российского компонента в цене контракта не менее { $percent }%.
products-condition-own_contribution = Собственный вклад не менее { $percent }% суммы финансирования.
products-condition-purpose_rkdf = Цель — основные средства либо оборотный капитал для несырьевых товаров и услуг.
products-condition-no_refinancing = Рефинансирование таких кредитов за счёт фонда не допускается.
products-condition-no_prohibited = Цель не входит в восемь запрещённых.
products-condition-financing_cap = Финансирование проекта не выше { $amount }.
products-condition-bank_takes_part = Банк участвует в схеме, и лимит не исчерпан.

products-paper-written_application = письменное заявление
products-paper-export_contract = экспортный контракт
products-paper-deferred_contract = экспортный контракт с отсрочкой платежа
products-paper-insurance_contract = договор страхования
products-paper-tripartite_contract = трёхсторонний договор страхования
products-paper-turnover_declaration = декларация о фактическом обороте
products-paper-works_contract = договор на работы или услуги
products-paper-foreign_bank_guarantee = гарантия иностранного банка
products-paper-demand_on_bank = требование к этому банку
products-paper-letter_of_credit = аккредитив
products-paper-shipping_documents = отгрузочные документы
products-paper-lease_agreement = договор финансового лизинга
products-paper-sale_agreement = договор купли-продажи
products-paper-factoring_agreement = договор факторинга
products-paper-loan_agreement = кредитный договор
products-paper-service_contract = договор о финансовой услуге
products-paper-advance_contract = контракт с авансом
products-paper-bank_guarantee = банковская гарантия
products-paper-currency_forward = срочная валютная сделка
products-paper-bonds = документы по облигациям
products-paper-investment_agreement = инвестиционное соглашение
products-paper-guarantee = сама гарантия
products-paper-tender_documents = тендерные документы
products-paper-borrower_application = заявка заёмщика

products-parameter-cover_by_contract = Какую часть убытка покрывает страхование, определяет договор; процент здесь не обещается.
products-parameter-guarantee_fee = За гарантию берётся плата, а не страховая премия; в источнике суммы нет.
products-parameter-reduced_rate = Ставка снижена; цифры в источнике нет.
products-parameter-minimum_premium = Сначала минимальная страховая премия; доплата, если по декларации выходит больше. О возврате не сказано.
products-parameter-sum_insured_loan = Страховая сумма — в пределах возможной потери основного долга (п. 27).
products-parameter-kzt_payout = Страховая сумма — в валюте договора; страховая премия и выплата — в тенге (пп. 2.17–2.19, 56).
products-parameter-deductible = Безусловная франшиза — процент от страховой суммы, его задаёт договор (п. 2.2).
products-parameter-tariff_unpublished = Тариф в правилах не опубликован (п. 28).
products-parameter-war_excluded = Война, беспорядки и забастовки по этому продукту исключены (п. 12.2).
products-parameter-principal_only = Покрывается только основной долг.
products-parameter-lc_term = До { $years } лет — за счёт вклада агентства, дольше — из средств банка.
products-parameter-interest_subsidy = Для отечественных высокотехнологичных товаров и услуг обрабатывающей отрасли возможно субсидирование ставки вознаграждения (сноска брошюры).
products-parameter-bond_nominal = Держателям возмещается номинальная стоимость.
products-parameter-exchanges = Размещение на KASE или AIX.
products-parameter-amount_contract_value = Сумма — по заявлению, не выше цены контракта.
products-parameter-term_contract = Срок — до исполнения обязательств, не дольше срока контракта.
products-parameter-currency_unclear = Валюта указана только для гарантии возврата аванса; уточните у специалиста.
products-parameter-amount_advance = Сумма не выше аванса по контракту.
products-parameter-currency_contract_or_kzt = Валюта — валюта контракта или тенге.
products-parameter-amount_by_organiser = Сумма — фиксированная, её задаёт организатор тендера.
products-parameter-term_tender = Срок — по тендерным документам.
products-parameter-tender_currency_unclear = В брошюре на месте валюты напечатано правило о сумме; уточните у специалиста.
products-parameter-counter_caps = Сумма не выше цены контракта, аванса или суммы, заданной организатором.
products-parameter-rkdf_amount = До { $amount } или столько же в рублях или евро; курс пересчёта не указан.
products-parameter-rkdf_term = Основные средства — до { $assets } лет, торговый оборот — до { $trade } лет.
products-parameter-rkdf_grace = Погашение основного долга можно отсрочить до { $months } месяцев.
products-parameter-rkdf_rate_rub = Рубли: от { $percent }% годовых.
products-parameter-rkdf_rate_usd = Доллары США: от LIBOR + { $percent }%. Цифра устарела: ставку LIBOR прекратили публиковать { $ended }; уточните базу в фонде.
products-parameter-rkdf_rate_eur = Евро: от EURIBOR + { $percent }%. Страница без даты; уточните в фонде.
products-parameter-rkdf_early_fee = Комиссия за досрочное погашение: цифрами { $percent }%, словами «один процент»; что верно, скажет фонд.
products-parameter-fund_fee = Фонд взимает плату; в источнике суммы нет.
products-parameter-fund_in_force = Действует с { $from }

products-source-brochure = Источник: брошюра агентства, с. { $page }; даты на ней нет.
products-source-loan_rules = Источник: правила добровольного страхования займов, утверждены { $approved }, изменены { $amended }
products-source-rkdf_page = Источник: страница Российско-Кыргызского фонда развития; даты на ней нет.
products-source-fund_news = Источник: новость от { $published } о взносах банков в гарантийный фонд.

products-steps-rebuilt = Порядок шагов восстановлен по брошюре; определяет ваш договор.

products-label-covers = Что покрывает
products-label-applies = Кто обращается
products-label-paid = Кому платят
products-label-obligor = Чьё неисполнение
products-label-signs = Кто подписывает
products-label-terms = Условия оплаты
products-label-kind = Вид
products-label-steps = Шаги
products-label-conditions = Условия
products-label-papers = Документы, названные в источнике
products-label-parameters = Сумма, срок, цена
products-label-risks = Риски
products-label-used_by = Кто воспользовался
products-label-page = Страница

products-referral-notice = Решает другая организация. Агентство не принимает заявления по этому продукту.

products-listed-warning = { $list } от { $date } называет финансирующий банк: сначала поговорите с комплаенсом вашего банка.

products-used-by-line = { $client }: { $goods } → { $countries }
products-used-by-note = Прошлые сделки из брошюры; для новой сделки они ничего не обещают.

products-risk-currency_conversion_or_transfer_restriction = ограничение или запрет конвертации и перевода валюты
products-risk-mass_unrest_civil_strife_war = массовые беспорядки, гражданские волнения, война
products-risk-foreign_state_body_contract_breach = нарушение контракта госорганом иностранного государства
products-risk-foreign_state_delivery_restriction_or_ban = запрет или ограничение поставки иностранным государством
products-risk-buyer_contract_non_performance = неисполнение контракта покупателем
products-risk-buyer_bankruptcy_or_liquidation_without_successor = банкротство или ликвидация покупателя без правопреемников
products-risk-foreign_bank_bankruptcy = банкротство иностранного банка
products-risk-general_note = Это общий перечень агентства; что из него покрыто, указано в договоре.

products-differ-advance = Первое — договор страхования, его подписывает и покупатель; второе — гарантия для покупателя.
products-differ-liability = В первом банк берёт страхование, страховую премию платите вы; во втором банк берёт гарантию агентства в пределах лимита.
products-differ-lender = В первом страхователь — заёмщик, только займы; во втором финансовая организация страхует себя, включая аккредитивы, гарантии и форварды.
products-differ-loan = В первом страхование заменяет недостающий залог; во втором вклад снижает ставку, и застрахован риск покупателя.
products-differ-buyer_or_bank = Первое покрывает риск покупателя, второе — риск банка покупателя.
products-differ-direction = Первое — для иностранного покупателя казахстанских товаров; второе — для кыргызского покупателя российских товаров.

products-label-members = Членство
products-label-offices = Офисы и контакты

products-goods-steel_pipes = бесшовные стальные трубы
products-goods-heat_transfer_fluid = теплоноситель
products-goods-sunflower_oil = подсолнечное масло
products-goods-tea_coffee = чай, кофе
products-goods-confectionery = кондитерские изделия
products-goods-alcoholic_drinks = алкогольные напитки
products-goods-oil_and_fat = масложировая продукция
products-goods-aluminium_profiles = алюминиевые профили
products-goods-lubricants = смазочные материалы
products-goods-safety_system = система общественной и дорожной безопасности
products-goods-safflower_oil = сафлоровое масло
products-goods-motor_vehicles = автомобили
products-goods-batteries = аккумуляторы и батареи
products-goods-ice_cream = мороженое
products-goods-thermal_insulation = теплоизоляционные материалы
products-goods-poultry = мясо птицы и колбасы
products-goods-meat = мясо и мясные продукты
products-goods-rolled_steel = стальной прокат
products-goods-starch_syrup = крахмальная патока
products-goods-agricultural_machinery = сельскохозяйственная техника
products-goods-design_construction = проектные и строительные услуги
products-goods-soy_protein = соевый белок
products-goods-cheese = сыр
products-goods-cotton_fibre = хлопковое волокно
products-goods-not_named = товар не назван

products-field-buyer = Кто иностранный покупатель?
products-field-contract_date = Когда подписан или будет подписан контракт?
products-field-value = Какова сумма контракта?
products-field-currency = В какой валюте?
products-field-schedule = Когда поставка и когда оплата?
products-field-security = Какое есть обеспечение?
products-field-history = Сколько времени вы работаете с этим покупателем?
products-field-past_losses = Были ли просрочки или убытки раньше?
products-field-bank = Какой банк участвует?
products-field-loan = Какой кредит: сумма, срок, цель?
products-field-secured_amount = На какую сумму нужно обеспечение?
products-field-organiser = Кто проводит тендер и до какого дня подача?
products-field-client = О каком экспортёре или заёмщике речь?
products-field-service = Какую услугу страхуем?
products-field-foreign_company = Какая иностранная компания и в какой стране?
products-field-purpose = На что пойдут деньги?
products-field-end-note = Это просьба связаться с вами. Договор заключается по вашему письменному заявлению.

products-about-mandate = { $name } развивает и продвигает несырьевой экспорт: страхование, гарантии и финансовая поддержка на каждом этапе экспортного цикла.
products-about-parent = Дочерняя компания холдинга «Байтерек».
products-about-rating = Рейтинг { $value } — из брошюры без даты: проверьте, прежде чем опираться на него.
products-about-membership-prague_club = Пражский клуб Бернского союза, с { $since } года
products-about-membership-aman_union = Аман Юнион, полноправный член с { $since } года
products-about-membership-icisa = ICISA, ассоциация кредитных страховщиков
products-about-membership-afk = Ассоциация финансистов Казахстана
products-about-membership-nzeca = Альянс экспортных агентств за нулевые выбросы (NZECA)
products-about-office-head_office = Головной офис, Астана
products-about-office-almaty_office = Офис в Алматы
products-about-representations = Представительства за рубежом
products-about-city-yekaterinburg = Екатеринбург
products-about-city-kazan = Казань
products-about-city-tashkent = Ташкент
products-about-city-dushanbe = Душанбе
products-about-city-guangzhou = Гуанчжоу
products-about-city-bishkek = Бишкек
products-about-check = Мы бесплатно проверяем надёжность иностранного покупателя.
products-about-destinations = Куда уже шёл поддержанный экспорт. Это прошлая география, а не список допустимых стран.
products-about-korea-note = В брошюре указано просто «Корея»; мы читаем это как Республику Корея.
products-about-latin-america-note = В брошюре названа и Латинская Америка, без стран.

products-region-central_asia = Центральная Азия
products-region-cis = Россия, Беларусь, Кавказ, Молдова, Украина
products-region-europe = Европа
products-region-asia = Восточная и Южная Азия
products-region-middle_east = Ближний Восток и Турция
products-region-other = Африка, Америка, Океания

products-rules-where = Правила страхования займов составлены на казахском; полный текст есть на сайте агентства и у специалиста. По другим продуктам правил здесь нет: определяет ваш договор.

products-clause-title = Правила страхования займов, { $clauses }
products-clause-note = Краткий пересказ: это не текст правил и не юридическая консультация.
products-clause-purpose = Для чего нужны правила и на каком законе они основаны.
products-clause-definitions = Двадцать шесть терминов: франшиза, выгодоприобретатель, убыток, период ожидания и другие. Убыток — только невозвращённый основной долг, без процентов, неустойки и издержек.
products-clause-cover = Что страхуется: интерес кредитора в возврате основного долга. Страхователь — заёмщик, выгодоприобретатель — кредитор.
products-clause-events = Три события: валютные ограничения, невозврат основного долга, банкротство или ликвидация заёмщика. Принятые события перечислены в договоре; случай должен быть случайным.
products-clause-refusal = Основания для отказа: среди прочего война и забастовки, недействительность кредитного договора, изменения без предварительного письменного согласия, заведомо ложные сведения, отказ от требования. В договоре могут быть и другие.
products-clause-sanctions = Страховой защиты нет, если она нарушит санкции ООН или Казахстана; при подозрении в отмывании доходов или финансировании терроризма страховщик вправе отказать в выплате или возврате страховой премии.
products-clause-contract = Договор заключается по письменному заявлению; за сведения отвечает страхователь; возможна электронная форма; утерянный договор заменяет дубликат.
products-clause-force = Защита начинается с оплаты страховой премии или первого взноса, если не решено иначе; срок и территория — по договору.
products-clause-premium = Страховая сумма — в пределах возможной потери основного долга. Страховая премия = тариф × страховая сумма; её платят единовременно или взносами. Если она не оплачена и через 30 календарных дней после срока, договор прекращается.
products-clause-policyholder = Права и обязанности страхователя; об изменении состояния риска он сообщает сразу, не позднее 3 рабочих дней.
products-clause-insurer = Права и обязанности страховщика; о недостающих документах он сообщает в течение 15 календарных дней.
products-clause-beneficiary = Права и обязанности выгодоприобретателя; кредитный договор должен давать ему право мониторинга; действия по взысканию — с предварительного согласия страховщика.
products-clause-risk_change = Существенные изменения: выгодоприобретатель сообщает о них в течение 30 календарных дней; страховщик вправе изменить условия или просить доплату; сокрытие может прекратить договор.
products-clause-occurrence = Если что-то произошло: уведомите сразу, в срок по договору; 90 календарных дней — только предел; ничего не признавайте и не улаживайте без предварительного письменного согласия страховщика.
products-clause-claim = Требование о страховой выплате — не то же, что уведомление: его подаёт выгодоприобретатель письменно, по форме, с двенадцатью документами.
products-clause-decision = После требования с полным пакетом документов: до 30 рабочих дней на рассмотрение и решение, до 10 рабочих дней на выплату; выплата может ждать связанного уголовного дела; отказ можно оспорить в суде.
products-clause-amount = Выплата — убыток минус франшиза, в пределах страховой суммы; по валютному займу — в тенге по курсу Нацбанка на день получения уведомления, если не решено иначе.
products-clause-termination = Досрочное прекращение: по соглашению, отпал объект, не оплачена страховая премия и другое; другой стороне сообщают о его причине сразу, не позднее 10 рабочих дней; страховая премия за прошедший срок не возвращается; если виноват страховщик, возвращается вся.
products-clause-recourse = После выплаты право требования переходит к страховщику в пределах выплаченного; документы передают без промедления, взысканное — в течение 5 календарных дней; от права требования не отказывайтесь.
products-clause-other = Дополнительные условия, письменные изменения, экологические принципы.
products-clause-disputes = Споры: переговоры, затем письменная претензия с ответом за две недели, затем суд по месту страховщика.

products-buyer-page = { $name } — национальный институт развития несырьевого экспорта Казахстана. Если вы покупаете казахстанские несырьевые товары, работы или услуги, оно поможет сделке: ваш аванс можно застраховать или гарантировать, исполнение поставщика — гарантировать, банк или лизингодателя, который вас финансирует, — застраховать. Договор агентство заключает с вашим поставщиком, банком или лизингодателем.

products-supplier-card = Уважаемый поставщик, мы хотели бы платить с отсрочкой. { $name } может застраховать вас от неоплаты по экспортному контракту с отсрочкой платежа. Обращаетесь вы сами: { $site }, { $phone }.

products-referral-mark = другая организация
