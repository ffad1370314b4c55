products-export_credit_insurance-name = Экспорттук кредитти камсыздандыруу
products-export_credit_insurance-line = Чет өлкөлүк сатып алуучу кийинкиге калтырылган төлөмдү төлөбөсө, зыяныңыздын ордун толтурат
products-export_credit_insurance-covers = Төлөмү кийинкиге калтырылган экспорттук келишим боюнча чет өлкөлүк сатып алуучунун төлөбөшү.

products-short_term_receivables_insurance-name = Экспорттоочунун кыска мөөнөттүү дебитордук карызын камсыздандыруу
products-short_term_receivables_insurance-line = Төлөмү кийинкиге калтырылган бардык экспорттук сатууларыңызды бир келишим менен камсыздандырат
products-short_term_receivables_insurance-covers = Чет өлкөлүк сатып алуучулардын кийинкиге калтырылган төлөмдү төлөбөшү; мындай келишимдердин баарын бир убакта камсыздандырса болот.

products-pre_export_financing-name = Экспорт алдындагы каржылоо
products-pre_export_financing-line = Банкыңыз аркылуу төмөндөтүлгөн чен менен жүгүртүү насыясын берет жана сатып алуучунун төлөбөшүнөн камсыздандырат
products-pre_export_financing-covers = Экспорттук буйрутманы өндүрүүгө төмөндөтүлгөн чен менен насыя; төлөмү кийинкиге калтырылган келишим боюнча чет өлкөлүк сатып алуучунун төлөбөшүнөн камсыздандыруу.

products-advance_payment_insurance-name = Аванстык төлөмдү камсыздандыруу
products-advance_payment_insurance-line = Чет өлкөлүк сатып алуучунун авансын үч тараптуу камсыздандыруу келишими менен коргойт
products-advance_payment_insurance-covers = Экспорттоочунун келишимди аткарбай, авансты кайтарбашы; зыяндын орду чет өлкөлүк сатып алуучуга толтурулат.

products-loan_insurance-name = Насыяларды камсыздандыруу
products-loan_insurance-line = Күрөө жетпегенде экспорттук насыя үчүн банкка камсыздоо болот
products-loan_insurance-covers = Насыя алуучу экспорттук келишимге алган насыянын негизги карызын кайтарбашы.

products-project_finance_insurance-name = Долбоорлук каржылоону камсыздандыруу
products-project_finance_insurance-line = Экспорттук мүмкүнчүлүгү бар инвестициялык долбооруңузду каржылаган банкты коргойт
products-project_finance_insurance-covers = Насыя алуучунун инвестициялык долбоорго алган насыясы боюнча милдеттенмелерин аткарбашы.

products-export_trade_finance_lc_insurance-name = Экспорттук сооданы каржылоо жана аккредитивдерди камсыздандыруу
products-export_trade_finance_lc_insurance-line = Сатып алуучунун аккредитивин ырастаган банкты коргойт жана бүтүмдү каржылоого жардам берет
products-export_trade_finance_lc_insurance-covers = Чет өлкөлүк эмитент банктын аккредитив боюнча милдеттенмесин аткарбашы.

products-exporter_liability_to_financial_institutions_insurance-name = Экспорттоочунун финансылык уюмдар алдындагы жарандык-укуктук жоопкерчилигин камсыздандыруу
products-exporter_liability_to_financial_institutions_insurance-line = Банктын күрөөнүн ордуна камсыздандырууга таянып, сиз үчүн кепилдик беришине мүмкүндүк берет
products-exporter_liability_to_financial_institutions_insurance-covers = Банк өз кепилдиги боюнча төлөп, экспорттоочу бул сумманы банкка кайтарбашы.

products-works_services_loss_insurance-name = Экспорттоочунун иштерди аткаруу жана кызмат көрсөтүү менен байланышкан зыяндарын камсыздандыруу
products-works_services_loss_insurance-line = Чет өлкөлүк буюртмачы иштин же кызматтын акысын төлөбөсө же негизсиз кабыл албаса, зыяныңыздын ордун толтурат
products-works_services_loss_insurance-covers = Төлөмү кийинкиге калтырылган иштердин жана кызматтардын төлөнбөшү же негизсиз кабыл алынбашы.

products-financial_lease_insurance-name = Финансылык лизингди камсыздандыруу
products-financial_lease_insurance-line = Казакстандык жабдууну алган чет өлкөлүк лизинг алуучу төлөбөсө, лизинг берүүчүнү коргойт
products-financial_lease_insurance-covers = Казакстандык экспорттоочудан алынган жабдуунун лизинги боюнча чет өлкөлүк сатып алуучунун дефолту.

products-international_factoring_insurance-name = Эл аралык факторингди камсыздандыруу
products-international_factoring_insurance-line = Төлөмү кийинкиге калтырылган товар үчүн сизге акчаны дароо төлөгөн факторду коргойт
products-international_factoring_insurance-covers = Чет өлкөлүк сатып алуучулардын факторго өткөн талаптар боюнча төлөбөшү.

products-foreign_bank_guarantee_insurance-name = Чет өлкөлүк банктар берген банк кепилдиктерин камсыздандыруу
products-foreign_bank_guarantee_insurance-line = Сатып алуучунун банкы сизге берген кепилдиги боюнча төлөбөсө, зыяныңыздын ордун толтурат
products-foreign_bank_guarantee_insurance-covers = Чет өлкөлүк банктын экспорттоочунун пайдасына берген кепилдиги боюнча төлөөдөн баш тартышы же төлөбөшү.

products-foreign_counterparty_lender_insurance-name = Чет өлкөлүк контрагентти каржылоодо кредиттик уюмду камсыздандыруу
products-foreign_counterparty_lender_insurance-line = Казакстандык товар, иш же кызмат алган чет өлкөлүк сатып алуучуга насыя берген банкты коргойт
products-foreign_counterparty_lender_insurance-covers = Чет өлкөлүк сатып алуучунун насыянын негизги карызын кайтарбашы.

products-exporter_currency_forward_liability_insurance-name = Мөөнөттүү валюталык бүтүмдөр боюнча экспорттоочунун жарандык-укуктук жоопкерчилигин камсыздандыруу
products-exporter_currency_forward_liability_insurance-line = Камсыздандыруу менен камсыздалган банк форварды аркылуу курсту бекитүүгө мүмкүндүк берет
products-exporter_currency_forward_liability_insurance-covers = Экспорттоочунун банк менен түзүлгөн мөөнөттүү валюталык бүтүмдү аткарбашы.

products-financial_organisation_loss_insurance-name = Финансылык уюмдардын зыяндарын камсыздандыруу
products-financial_organisation_loss_insurance-line = Экспорттоочуга берилген аккредитив, кепилдик, форвард жана насыя боюнча финансылык уюмдун өз зыянын камсыздандырат
products-financial_organisation_loss_insurance-covers = Экспорттоочунун экспортту өнүктүргөн финансылык кызмат боюнча милдеттенмелерин аткарбашы.

products-investment_insurance-name = Инвестицияларды камсыздандыруу
products-investment_insurance-line = Казакстандык инвестордун чет өлкөлүк компанияга салган каражатын коргойт
products-investment_insurance-covers = Чет өлкөлүк компаниянын инвестициялык макулдашуу боюнча милдеттенмелерин аткарбашы.

products-exporter_bond_liability_insurance-name = Облигациялар боюнча экспорттоочунун жарандык-укуктук жоопкерчилигин камсыздандыруу
products-exporter_bond_liability_insurance-line = Облигацияңызды кармоочуларды коргоп, биржадан каражат тартууга жардам берет
products-exporter_bond_liability_insurance-covers = Экспорттоочунун облигацияларды мөөнөтүндө төлөбөшү; кармоочуларга номиналдык наркы төлөнөт.

products-performance_guarantee-name = Экспорттук келишим боюнча милдеттенмелерди аткаруу кепилдиги
products-performance_guarantee-line = Экспорттук келишимди аткарарыңызды чет өлкөлүк сатып алуучунун алдында камсыз кылат
products-performance_guarantee-covers = Экспорттоочунун товарды талаптагыдай жеткирбеши, ишти же кызматты талаптагыдай аткарбашы.

products-advance_payment_refund_guarantee-name = Экспорттук келишим боюнча аванстык төлөмдү кайтаруу кепилдиги
products-advance_payment_refund_guarantee-line = Келишим аткарылбаса, сатып алуучунун авансы кайтарын камсыз кылат
products-advance_payment_refund_guarantee-covers = Экспорттоочунун келишимди аткарбай, авансты кайтарбашы.

products-tender_guarantee-name = Тендердик кепилдик
products-tender_guarantee-line = Эл аралык тендердеги сунушуңузду камсыз кылат
products-tender_guarantee-covers = Тендердин катышуучусунун уюштуруучу алдындагы милдеттенмелерин аткарбашы.

products-counter_guarantee_to_bank-name = Экспорттоочунун милдеттенмелеринин аткарылышын камсыз кылуу үчүн банкка берилүүчү кепилдик
products-counter_guarantee_to_bank-line = Сиз үчүн тендердик, аткаруу же аванс кайтаруу кепилдигин берген банкты камсыз кылат
products-counter_guarantee_to_bank-covers = Экспорттоочунун банктын кепилдиги менен камсыз болгон милдеттенмелерди аткарбашы.

products-rkdf_roseximbank_loan-name = Россиялык компоненти бар долбоорлорду Росэксимбанктын каражаттарынын эсебинен каржылоо
products-rkdf_roseximbank_loan-line = Кыргызстандык компанияга россиялык экспорттоочуга төлөөгө насыя берет; чечимди агенттик эмес, фонд кабыл алат
products-rkdf_roseximbank_loan-covers = Бул камсыздандыруу эмес: фонд кыргызстандык сатып алуучу үчүн россиялык экспорттоочуга төлөйт.

products-guarantee_fund_guarantee-name = Кепилдик фондунун эсебинен берилүүчү кепилдик
products-guarantee_fund_guarantee-line = Казакстандын ичиндеги бизнести каржылоого кепилдик берет; чечимди агенттик эмес, фонд кабыл алат
products-guarantee_fund_guarantee-covers = Жеке ишкердиктин насыялары, финансылык лизинги, шарттуу милдеттенмелери жана форварддары.

products-kind-insurance = Камсыздандыруу
products-kind-finance = Каржылоо
products-kind-guarantee = Кепилдик
products-kind-loan = Насыя

products-party-agency = агенттик
products-party-exporter = экспорттоочу
products-party-borrower = насыя алуучу
products-party-foreign_buyer = чет өлкөлүк сатып алуучу
products-party-foreign_customer = чет өлкөлүк буюртмачы
products-party-foreign_lessee = чет өлкөлүк лизинг алуучу
products-party-bank = банк
products-party-exporter_bank = экспорттоочунун банкы (ырастоочу)
products-party-lender = насыя берген кредиттик уюм
products-party-on_lender = андан ары берүү үчүн насыя алган кредиттик уюм
products-party-lessor = лизинг берүүчү
products-party-factor = фактор
products-party-financial_organisation = финансылык уюм
products-party-investor = казакстандык инвестор
products-party-foreign_company = чет өлкөлүк компания
products-party-foreign_bank = кепилдик берген чет өлкөлүк банк
products-party-issuing_bank = чет өлкөлүк эмитент банк
products-party-issuer = облигация чыгарган экспорттоочу
products-party-bondholders = облигация кармоочулар
products-party-bondholders_representative = облигация кармоочулардын өкүлү
products-party-tender_organiser = тендердин уюштуруучусу
products-party-kyrgyz_company = кыргызстандык компания
products-party-russian_exporter = россиялык экспорттоочу
products-party-rkdf = Россия-Кыргыз өнүктүрүү фонду
products-party-roseximbank = Росэксимбанк
products-party-entrepreneur = жеке ишкер
products-party-second_tier_bank = экинчи деңгээлдеги банк
products-party-financial_agency = финансылык агенттик (булакта аталган эмес)
products-party-financing_party = каржылаган банк же лизинг берүүчү (биздин түшүнүгүбүз боюнча)
products-party-not_stated = булакта айтылган эмес, келишим аныктайт

products-term-deferred = төлөмдү кийинкиге калтыруу
products-term-deferred_guaranteed = төлөмдү банктык кепилдик менен кийинкиге калтыруу
products-term-advance = аванстык төлөм
products-term-letter_of_credit = аккредитив
products-term-lease = лизинг
products-term-loan_to_buyer = сатып алуучуга насыя
products-term-factoring = факторинг
products-term-any = ар кандай төлөм шарты
products-term-not_applicable = төлөмгө байланыштуу эмес

products-step-sign_deferred = Экспорттоочу менен чет өлкөлүк сатып алуучу төлөмү кийинкиге калтырылган келишимге кол коёт.
products-step-sign_deferred_many = Экспорттоочу төлөмү кийинкиге калтырылган келишимдерге кол коёт.
products-step-sign_advance = Экспорттоочу менен чет өлкөлүк сатып алуучу аванс менен төлөнүүчү келишимге кол коёт.
products-step-sign_lc = Экспорттоочу менен сатып алуучу аккредитив менен төлөнүүчү келишимге кол коёт.
products-step-sign_works = Экспорттоочу менен чет өлкөлүк буюртмачы иш же кызмат келишимине кол коёт.
products-step-sign_export = Экспорттоочу менен чет өлкөлүк сатып алуучу экспорттук келишимге кол коёт.
products-step-apply = Экспорттоочу агенттикке арыз берет.
products-step-contract_with_exporter = Агенттик менен экспорттоочу камсыздандыруу келишимине кол коёт.
products-step-deliver_and_premium = Экспорттоочу товарды жеткирип, камсыздандыруу сыйлыгын (камсыздандыруу акысын) төлөйт.
products-step-compensates_exporter = Сатып алуучу төлөбөсө, агенттик экспорттоочунун зыянынын ордун толтурат.
products-step-minimum_premium = Экспорттоочу эң төмөнкү камсыздандыруу сыйлыгын төлөп, келишимдер боюнча товар жеткирет.
products-step-declare_turnover = Экспорттоочу иш жүзүндөгү соода жүгүртүүсү жөнүндө декларация берет.
products-step-additional_premium = Декларация боюнча сыйлык көбүрөөк болсо, экспорттоочу айырманы төлөйт.
products-step-ask_bank_finance = Экспорттоочу өз банкынан каржылоо сурайт.
products-step-pay_premium = Экспорттоочу камсыздандыруу сыйлыгын төлөйт.
products-step-deposit = Агенттик банкка шарттуу аманат салат.
products-step-bank_lends_working = Банк экспорттоочуга жүгүртүү капиталына насыя берет.
products-step-produce_deliver = Экспорттоочу партияны өндүрүп, жеткирет.
products-step-repay_loan = Келишим аткарылгандан кийин экспорттоочу насыяны төлөйт.
products-step-tripartite_advance = Агенттик, экспорттоочу жана сатып алуучу үч тараптуу камсыздандыруу келишимине кол коёт.
products-step-buyer_pays_advance = Чет өлкөлүк сатып алуучу авансты төлөйт.
products-step-compensates_buyer = Келишим аткарылбай, аванс кайтарылбаса, агенттик сатып алуучунун зыянынын ордун толтурат.
products-step-bank_approves = Экспорттоочу банктан насыя берүүгө макулдук алат.
products-step-tripartite_loan = Агенттик, банк жана экспорттоочу үч тараптуу камсыздандыруу келишимине кол коёт.
products-step-cover_bank = Агенттик банкты насыя боюнча милдеттенмелердин аткарылбашынан коргойт.
products-step-bank_lends_export = Банк экспортту өнүктүрүүгө насыя берет.
products-step-compensates_bank = Насыя алуучу дефолтко учураса, агенттик банктын зыянынын ордун толтурат.
products-step-bank_lends_project = Кредиттик уюм экспортту өнүктүргөн инвестициялык долбоорго насыя берет.
products-step-insures_lender = Агенттик насыя берүүчүнү экспорттоочунун милдеттенмесин аткарбашынан камсыздандырат.
products-step-buyer_asks_lc = Сатып алуучу өз банкынан аккредитив ачууну сурайт.
products-step-issuing_asks_confirmation = Эмитент банк аккредитив ачып, экспорттоочунун банкынан аны ырастоону сурайт.
products-step-contract_confirming = Ырастоочу банк менен агенттик камсыздандыруу келишимине кол коёт.
products-step-deliver_present = Экспорттоочу товарды жеткирип, банкына жөнөтүү документтерин берет.
products-step-bank_pays_exporter = Эки жылга чейин банк экспорттоочуга агенттиктин аманатынын эсебинен, эки жылдан ашса өз каражатынан төлөйт.
products-step-compensates_confirming = Эмитент банк милдеттенмесин аткарбаса, агенттик ырастоочу банктын зыянынын ордун толтурат.
products-step-ask_bank_guarantee = Экспорттоочу банктан агенттиктин камсыздандыруусу менен кепилдик сурайт.
products-step-apply_sign_premium = Экспорттоочу агенттикке арыз берип, келишимге кол коюп, сыйлыкты төлөйт.
products-step-bank_issues = Банк экспорттоочу үчүн кепилдик берет.
products-step-compensates_bank_guarantee = Экспорттоочу төлөнгөн сумманы банкка кайтарбаса, агенттик банктын зыянынын ордун толтурат.
products-step-premium_perform = Экспорттоочу сыйлыкты төлөп, ишти аткарат.
products-step-compensates_works = Буюртмачы төлөбөсө же негизсиз кабыл албаса, агенттик экспорттоочунун зыянынын ордун толтурат.
products-step-buyer_applies_lessor = Чет өлкөлүк сатып алуучу лизинг компаниясына кайрылат.
products-step-lease_agreement = Лизинг компаниясы менен сатып алуучу финансылык лизинг келишимине кол коёт.
products-step-contract_lessor = Агенттик менен лизинг компаниясы камсыздандыруу келишимине кол коёт.
products-step-exporter_paid_lease = Экспорттоочуга насыя же лизинг каражатынан төлөнөт.
products-step-deliver = Экспорттоочу товарды чет өлкөлүк сатып алуучуга жеткирет.
products-step-compensates_lessor = Лизинг алуучу дефолтко учураса, агенттик лизинг компаниясынын зыянынын ордун толтурат.
products-step-factoring_agreement = Экспорттоочу менен фактор факторинг келишимине кол коёт.
products-step-contract_factor = Агенттик менен фактор камсыздандыруу келишимине кол коёт.
products-step-factor_pays = Экспорттоочу жөнөтүү документтерин берет, фактор ага жеткирүүнүн наркын төлөйт.
products-step-compensates_factor = Чет өлкөлүк сатып алуучу факторго төлөбөсө, агенттик фактордун зыянынын ордун толтурат.
products-step-buyers_bank_issues = Сатып алуучунун суранычы менен анын банкы экспорттоочуга кепилдик берет.
products-step-claim_on_bank = Сатып алуучу келишимди бузса, экспорттоочу анын банкына талап коёт.
products-step-compensates_if_bank = Бул банк төлөбөсө, агенттик экспорттоочунун зыянынын ордун толтурат.
products-step-lends_foreign = Финансылык уюм казакстандык экспорттоочу менен келишим боюнча чет өлкөлүк сатып алуучуга насыя берет.
products-step-insures_lender_buyer = Агенттик насыя берүүчүнү чет өлкөлүк сатып алуучунун дефолтунан камсыздандырат.
products-step-compensates_principal = Чет өлкөлүк сатып алуучу негизги карызды кайтарбаса, агенттик насыя берүүчүнүн зыянынын ордун толтурат.
products-step-ask_forward = Экспорттоочу валюта тобокелдигин хеджирлөө үчүн банктан форварддык бүтүм сурайт.
products-step-tripartite_forward = Агенттик, экспорттоочу жана банк экспорттоочунун жоопкерчилигин камсыздандыруунун үч тараптуу келишимине кол коёт.
products-step-buyer_pays = Чет өлкөлүк сатып алуучу экспорттоочуга төлөйт.
products-step-compensates_forward = Экспорттоочу форвардды аткарбаса, агенттик банктын зыянынын ордун толтурат.
products-step-gives_service = Финансылык уюм экспорттоочуга экспортту өнүктүргөн кызмат көрсөтөт.
products-step-insures_organisation = Агенттик финансылык уюмду милдеттенмелердин аткарылбашынан камсыздандырат.
products-step-compensates_organisation = Экспорттоочу дефолтко учураса, агенттик финансылык уюмдун зыянынын ордун толтурат.
products-step-investment_agreement = Инвестор менен чет өлкөлүк компания инвестициялык макулдашууга кол коёт.
products-step-insures_investor = Агенттик инвесторду чет өлкөлүк компаниянын милдеттенмесин аткарбашынан камсыздандырат.
products-step-compensates_investor = Чет өлкөлүк компания дефолтко учураса, агенттик инвестордун зыянынын ордун толтурат.
products-step-bond_contract = Агенттик, экспорттоочу жана облигация кармоочулардын өкүлү камсыздандыруу келишимине кол коёт.
products-step-issues_bonds = Экспорттоочу облигация чыгарып, жайгаштырат (KASE же AIX).
products-step-uses_proceeds = Экспорттоочу каражатты экспортту өстүрүүгө жумшайт.
products-step-compensates_bondholders = Облигациялар мөөнөтүндө төлөнбөсө, агенттик кармоочуларга номиналдык наркын төлөйт.
products-step-apply_guarantee = Экспорттоочу агенттиктен кепилдик сурап арыз берет.
products-step-checks_documents = Агенттик документтерди текшерип, бүтүмдү жактырат.
products-step-sign_guarantee = Экспорттоочу агенттик менен кепилдик документтерине кол коёт.
products-step-receive_guarantee = Экспорттоочу кепилдикти алат.
products-step-decide_tender = Экспорттоочу эл аралык тендерге катышууну чечет.
products-step-submit_tender = Экспорттоочу тендердик документтерди тапшырат; утса, экспорттук келишимге кол коёт.
products-step-ask_guarantee_type = Экспорттоочу агенттиктен келишим же тендер талап кылган кепилдикти сурайт.
products-step-agency_issues_to_bank = Жактырылса, агенттик банкка кепилдик берет.
products-step-bank_issues_foreign = Ушул камсыздоо менен банк чет өлкөлүк тарапка өз кепилдигин берет.
products-step-fund_receives = Фонд насыя алуучунун арызын жана экспорттук келишимди алат.
products-step-fund_agrees = Фонд шарттарды Росэксимбанк менен макулдашып, насыя алуучуга айтат.
products-step-fund_loan_agreement = Оң чечимден кийин фонд менен насыя алуучу насыялык келишимге кол коёт.
products-step-fund_roseximbank = Фонд Росэксимбанк менен өзүнчө насыялык келишимге кол коёт.
products-step-fund_bank_agreement = Банк менен финансылык агенттик кепилдик берүү лимити бар макулдашууга кол коёт.
products-step-bank_contributes = Банк милдеттүү төгүмүн төлөйт; лимит төлөнгөн сумма менен бирге өсөт.
products-step-guaranteed_within_limit = Ишкерди каржылоого банктын лимитинин чегинде кепилдик берилет; акы алынат.
products-step-voluntary_contribution = Пландалган көлөм лимиттен ашса, банк ыктыярдуу төгүм төлөйт.

products-condition-deferred_contract = Төлөмү кийинкиге калтырылган экспорттук келишим бар.
products-condition-turnover_declared = Соода жүгүртүүсү жөнүндө декларация берилет.
products-condition-loan_produces_export = Насыя экспорттук товарды өндүрүүгө, иштерге жана кызматтарга жумшалат.
products-condition-advance_contract = Келишимде аванстык төлөм каралган.
products-condition-loan_serves_contract = Насыя экспорттук келишимге жумшалат; сыйлыкты да ошондон төлөсө болот (4-п.).
products-condition-lender_monitors = Насыялык келишим каражаттын жумшалышын көзөмөлдөө укугун берет (39-п.).
products-condition-not_project_finance = Долбоорлук каржылоо өзүнчө эрежелер менен камсыздандырылат (2.14-п.).
products-condition-export_potential = Долбоордун экспорттук мүмкүнчүлүгү бар: продукция экспорттолот.
products-condition-project_own_rules = Долбоорлук каржылоону камсыздандыруунун өзүнчө эрежелери бар; адис жөнөтөт.
products-condition-lc_settlement = Эсептешүү аккредитив менен жүрөт.
products-condition-documents_comply = Жөнөтүү документтери аккредитивге туура келет.
products-condition-guarantee_requested = Экспорттук келишим бар жана ал боюнча банктык кепилдик керек.
products-condition-works_deferred = Иш же кызмат келишиминде төлөм кийинкиге калтырылган.
products-condition-lessor_needs_cover = Күрөө жетпейт же лизинг берүүчү бардык тобокелдикти албайт.
products-condition-factoring_deferred = Факторинг келишими бар, жеткирүүнүн төлөмү кийинкиге калтырылган.
products-condition-guaranteed_deferral = Кийинкиге калтырылган төлөм чет өлкөлүк банктын кепилдиги менен камсыз болгон.
products-condition-buys_kazakh = Насыя экспорттук келишим боюнча казакстандык товарга, ишке же кызматка төлөнөт.
products-condition-forward_hedges = Форвард экспорттон түшкөн акчанын курсун хеджирлейт.
products-condition-develops_export = Кызмат экспортту өнүктүрүүгө багытталган.
products-condition-investor_agreement = Инвестор Казакстандан жана инвестициялык макулдашуу бар.
products-condition-proceeds_export = Облигациядан түшкөн каражат экспортту өнүктүрүүгө жумшалат.
products-condition-support_policy = Экспорттоочу агенттиктин колдоо саясатына туура келет.
products-condition-similar_experience = Окшош келишимдерди аткаруу тажрыйбасы бар.
products-condition-contract_non_raw = Чийки заттык эмес товарга, ишке же кызматка экспорттук келишим бар.
products-condition-full_package = Документтердин толук топтому берилет; тизмесин адис жөнөтөт, брошюрада ал жок.
products-condition-buyer_prepays = Экспорттоочуга өндүрүшкө акча керек, сатып алуучу кепилдик берилсе аванс төлөйт.
products-condition-tender_documents = Тендердик документтер берилген.
products-condition-within_bank_limit = Банкта агенттиктин кепилдиктерине лимит бар.
products-condition-kg_entity = Насыя алуучу — Кыргыз Республикасында катталган, фонд түз каржылаган коммерциялык уюм.
products-condition-fund_requirements = Насыя алуучу фонддун талаптарына туура келет.
products-condition-russian_share = Келишимдин баасында россиялык бөлүктүн үлүшү { $percent }%дан кем эмес.
products-condition-own_contribution = Өз салымы каржылоо суммасынын { $percent }%ынан кем эмес.
products-condition-purpose_rkdf = Максаты — негизги каражаттар же чийки заттык эмес товар жана кызмат үчүн жүгүртүү капиталы.
products-condition-no_refinancing = Мындай насыялар фонддун эсебинен кайра каржыланбайт.
products-condition-no_prohibited = Максат фонд тыюу салган сегиз максатка кирбейт.
products-condition-financing_cap = Долбоорду каржылоо { $amount } суммасынан ашпайт.
products-condition-bank_takes_part = Банк программага катышат жана лимити бар.

products-paper-written_application = жазуу жүзүндөгү арыз
products-paper-export_contract = экспорттук келишим
products-paper-deferred_contract = төлөмү кийинкиге калтырылган экспорттук келишим
products-paper-insurance_contract = камсыздандыруу келишими
products-paper-tripartite_contract = үч тараптуу камсыздандыруу келишими
products-paper-turnover_declaration = иш жүзүндөгү соода жүгүртүүсү жөнүндө декларация
products-paper-works_contract = иш же кызмат келишими
products-paper-foreign_bank_guarantee = чет өлкөлүк банктын кепилдиги
products-paper-demand_on_bank = ошол банкка коюлган талап
products-paper-letter_of_credit = аккредитив
products-paper-shipping_documents = жөнөтүү документтери
products-paper-lease_agreement = финансылык лизинг келишими
products-paper-sale_agreement = сатып алуу-сатуу келишими
products-paper-factoring_agreement = факторинг келишими
products-paper-loan_agreement = насыялык келишим
products-paper-service_contract = финансылык кызмат жөнүндө келишим
products-paper-advance_contract = аванстык төлөмү бар келишим
products-paper-bank_guarantee = банктык кепилдик
products-paper-currency_forward = мөөнөттүү валюталык бүтүм
products-paper-bonds = облигация документтери
products-paper-investment_agreement = инвестициялык макулдашуу
products-paper-guarantee = кепилдиктин өзү
products-paper-tender_documents = тендердик документтер
products-paper-borrower_application = насыя алуучунун арызы

products-parameter-cover_by_contract = Зыяндын кайсы бөлүгү төлөнөрүн келишим аныктайт; бул жерде пайыз убада кылынбайт.
products-parameter-guarantee_fee = Кепилдикке сыйлык эмес, акы төлөнөт; булакта суммасы жок.
products-parameter-reduced_rate = Чен төмөндөтүлгөн; булакта саны жок.
products-parameter-minimum_premium = Адегенде эң төмөнкү сыйлык; декларация боюнча көбүрөөк чыкса, кошумча сыйлык. Кайтаруу жөнүндө айтылган эмес.
products-parameter-sum_insured_loan = Камсыздандыруу суммасы негизги карыздын мүмкүн болгон зыянынын чегинде белгиленет (27-п.).
products-parameter-kzt_payout = Камсыздандыруу суммасы келишимдин валютасында; сыйлык жана камсыздандыруу төлөмү теңге менен (2.17–2.19, 56-пункттар).
products-parameter-deductible = Шартсыз франшиза — камсыздандыруу суммасынын пайызы, аны келишим аныктайт (2.2-п.).
products-parameter-tariff_unpublished = Тариф эрежелерде жарыяланган эмес (28-п.).
products-parameter-war_excluded = Бул продукт боюнча согуш, башаламандык жана иш таштоо камсыздандырылбайт (12.2-п.).
products-parameter-principal_only = Негизги карыз гана камсыздандырылат.
products-parameter-lc_term = { $years } жылга чейин агенттиктин аманаты менен, андан узак болсо банктын өз каражатынан.
products-parameter-interest_subsidy = Кайра иштетүү өнөр жайынын ата мекендик жогорку технологиялуу товарларына жана кызматтарына үстөк пайыз чени субсидияланышы мүмкүн (брошюранын эскертүүсү).
products-parameter-bond_nominal = Кармоочуларга номиналдык наркы төлөнөт.
products-parameter-exchanges = KASE же AIX биржасында жайгаштыруу.
products-parameter-amount_contract_value = Суммасы арыз боюнча, келишимдин наркынан ашпайт.
products-parameter-term_contract = Мөөнөтү милдеттенмелер аткарылганга чейин, келишимдин мөөнөтүнөн ашпайт.
products-parameter-currency_unclear = Валютасы аванс кайтаруу кепилдигине гана көрсөтүлгөн; адистен сураңыз.
products-parameter-amount_advance = Суммасы келишимдеги аванстан ашпайт.
products-parameter-currency_contract_or_kzt = Валютасы — келишимдин валютасы же теңге.
products-parameter-amount_by_organiser = Суммасы туруктуу, аны тендердин уюштуруучусу белгилейт.
products-parameter-term_tender = Мөөнөтү тендердик документтер боюнча.
products-parameter-tender_currency_unclear = Брошюрада валютанын ордуна сумма эрежеси жазылган; адистен сураңыз.
products-parameter-counter_caps = Суммасы келишимдин наркынан, аванстан же уюштуруучу белгилеген суммадан ашпайт.
products-parameter-rkdf_amount = Эң көбү { $amount } же ушуга барабар сумма рубль же евро менен; кайра эсептөө курсу көрсөтүлгөн эмес.
products-parameter-rkdf_term = Негизги каражаттарга { $assets } жылга чейин, соода жүгүртүүсүнө { $trade } жылга чейин.
products-parameter-rkdf_grace = Негизги сумманы төлөөнү { $months } айга чейин жылдырса болот.
products-parameter-rkdf_rate_rub = Рубль: жылына { $percent }%дан.
products-parameter-rkdf_rate_usd = АКШ доллары: LIBOR + { $percent }%дан. Маалымат эскирген, LIBOR токтотулган күн: { $ended }. Азыркы базаны фонддон сураңыз.
products-parameter-rkdf_rate_eur = Евро: EURIBOR + { $percent }%дан. Барактын күнү жок; фонддон сураңыз.
products-parameter-rkdf_early_fee = Мөөнөтүнөн мурда төлөө комиссиясы: сан менен { $percent }%, сөз менен «бир пайыз»; кайсынысы туура экенин фонд айтат.
products-parameter-fund_fee = Фонд акы алат; булакта суммасы жок.
products-parameter-fund_in_force = Колдонула баштаган күнү: { $from }

products-source-brochure = Булак: агенттиктин брошюрасы, { $page }-б.; күнү көрсөтүлгөн эмес.
products-source-loan_rules = Булак: насыяларды ыктыярдуу камсыздандыруу эрежелери, бекитилген күнү { $approved }, өзгөртүлгөн күнү { $amended }
products-source-rkdf_page = Булак: Россия-Кыргыз өнүктүрүү фондунун барагы; күнү көрсөтүлгөн эмес.
products-source-fund_news = Булак: банктардын кепилдик фондуна төгүмдөрү жөнүндө жаңылык, күнү: { $published }

products-steps-rebuilt = Кадамдардын тартиби брошюра боюнча калыбына келтирилген; так тартипти келишимиңиз аныктайт.

products-label-covers = Кандай тобокелдик камтылат
products-label-applies = Ким кайрылат
products-label-paid = Кимге төлөнөт
products-label-obligor = Кимдин аткарбай калышы
products-label-signs = Ким кол коёт
products-label-terms = Төлөм шарты
products-label-kind = Түрү
products-label-steps = Кадамдар
products-label-conditions = Шарттар
products-label-papers = Булакта аталган документтер
products-label-parameters = Сумма, мөөнөт, баа
products-label-risks = Тобокелдиктер
products-label-used_by = Ким пайдаланды
products-label-page = Барак

products-referral-notice = Чечимди башка уюм кабыл алат. Агенттик бул продукт боюнча арыз кабыл албайт.

products-listed-warning = Каржылаган банк { $list } тизмесинде бар ({ $date }): адегенде банкыңыздын комплаенсине кайрылыңыз.

products-used-by-line = { $client }: { $goods } → { $countries }
products-used-by-note = Брошюрадагы мурунку бүтүмдөр; жаңы бүтүмгө эч нерсе убада кылбайт.

products-risk-currency_conversion_or_transfer_restriction = валюта алмаштырууга жана которууга чектөө же тыюу
products-risk-mass_unrest_civil_strife_war = массалык башаламандык, жарандык толкундоо, согуш
products-risk-foreign_state_body_contract_breach = чет мамлекеттин органынын келишимди бузушу
products-risk-foreign_state_delivery_restriction_or_ban = чет мамлекеттин жеткирүүнү чектеши же тыюу салышы
products-risk-buyer_contract_non_performance = сатып алуучунун келишимди аткарбашы
products-risk-buyer_bankruptcy_or_liquidation_without_successor = сатып алуучунун банкроттугу же укук мурастоочусуз жоюлушу
products-risk-foreign_bank_bankruptcy = чет өлкөлүк банктын банкроттугу
products-risk-general_note = Бул агенттиктин жалпы тизмеси; кайсынысы камтылганын келишим айтат.

products-differ-advance = Биринчиси — сатып алуучу да кол койгон камсыздандыруу келишими; экинчиси — сатып алуучуга берилүүчү кепилдик.
products-differ-liability = Биринчисинде банк камсыздандырууну алат, сыйлыкты сиз төлөйсүз; экинчисинде банк лимитинин чегинде агенттиктин кепилдигин алат.
products-differ-lender = Биринчисинде камсыздануучу — насыя алуучу, насыялар гана; экинчисинде финансылык уюм өзүн камсыздандырат, аккредитив, кепилдик, форвард да кирет.
products-differ-loan = Биринчисинде камсыздандыруу жетпеген күрөөнүн ордун басат; экинчисинде аманат ченди төмөндөтөт жана сатып алуучунун тобокелдиги камсыздандырылат.
products-differ-buyer_or_bank = Биринчиси сатып алуучунун, экинчиси анын банкынын тобокелдигин камтыйт.
products-differ-direction = Биринчиси казакстандык товардын чет өлкөлүк сатып алуучусуна; экинчиси россиялык товардын кыргызстандык сатып алуучусуна.

products-label-members = Мүчөлүгү
products-label-offices = Кеңселер жана байланыш

products-goods-steel_pipes = тигишсиз болот түтүктөр
products-goods-heat_transfer_fluid = жылуулук алып жүргүч
products-goods-sunflower_oil = күн карама майы
products-goods-tea_coffee = чай, кофе
products-goods-confectionery = кондитер азыктары
products-goods-alcoholic_drinks = алкоголдуу ичимдиктер
products-goods-oil_and_fat = май азыктары
products-goods-aluminium_profiles = алюминий профилдер
products-goods-lubricants = майлоочу материалдар
products-goods-safety_system = коомдук жана жол коопсуздугу системасы
products-goods-safflower_oil = максар майы
products-goods-motor_vehicles = автомобилдер
products-goods-batteries = аккумуляторлор жана батареялар
products-goods-ice_cream = балмуздак
products-goods-thermal_insulation = жылуулук изоляциялоочу материалдар
products-goods-poultry = канаттуулардын эти жана колбасалар
products-goods-meat = эт жана эт азыктары
products-goods-rolled_steel = болот прокат
products-goods-starch_syrup = крахмал ширеси
products-goods-agricultural_machinery = айыл чарба техникасы
products-goods-design_construction = долбоорлоо жана курулуш кызматтары
products-goods-soy_protein = соя белогу
products-goods-cheese = сыр
products-goods-cotton_fibre = пахта буласы
products-goods-not_named = товар аталган эмес

products-field-buyer = Чет өлкөлүк сатып алуучу ким?
products-field-contract_date = Келишимге качан кол коюлду же коюлат?
products-field-value = Келишимдин суммасы канча?
products-field-currency = Кайсы валютада?
products-field-schedule = Качан жеткирилет жана качан төлөнөт?
products-field-security = Кандай камсыздоо бар?
products-field-history = Бул сатып алуучу менен канчадан бери иштейсиз?
products-field-past_losses = Мурда кечиктирүү же зыян болду беле?
products-field-bank = Кайсы банк катышат?
products-field-loan = Кандай насыя: суммасы, мөөнөтү, максаты?
products-field-secured_amount = Кандай суммага камсыздоо керек?
products-field-organiser = Тендерди ким өткөрөт жана сунуш кайсы күнгө чейин берилет?
products-field-client = Кайсы экспорттоочу же насыя алуучу жөнүндө?
products-field-service = Кайсы кызмат камсыздандырылат?
products-field-foreign_company = Кайсы чет өлкөлүк компания, кайсы өлкөдө?
products-field-purpose = Каражат эмнеге жумшалат?
products-field-end-note = Бул — сизге чалуу жөнүндө сураныч. Келишим жазуу жүзүндөгү арызыңыз боюнча түзүлөт.

products-about-mandate = { $name } чийки заттык эмес экспортту өнүктүрөт жана илгерилетет: экспорт циклинин ар бир баскычында камсыздандыруу, кепилдик жана каржылык колдоо.
products-about-parent = «Байтерек» холдингинин туунду компаниясы.
products-about-rating = Рейтинг: { $value }. Ал күнү көрсөтүлбөгөн брошюрадан алынган: таянуудан мурун текшериңиз.
products-about-membership-prague_club = Берн биримдигинин Прага клубу, { $since }-жылдан
products-about-membership-aman_union = Аман Юнион, { $since }-жылдан толук мүчө
products-about-membership-icisa = ICISA, кредиттик камсыздандыруучулар ассоциациясы
products-about-membership-afk = Казакстан каржычылар ассоциациясы
products-about-membership-nzeca = Нөлдүк чыгаруулар үчүн экспорттук агенттиктер альянсы (NZECA)
products-about-office-head_office = Башкы кеңсе, Астана
products-about-office-almaty_office = Алматыдагы кеңсе
products-about-representations = Чет өлкөдөгү өкүлчүлүктөр
products-about-city-yekaterinburg = Екатеринбург
products-about-city-kazan = Казан
products-about-city-tashkent = Ташкент
products-about-city-dushanbe = Душанбе
products-about-city-guangzhou = Гуанчжоу
products-about-city-bishkek = Бишкек
products-about-check = Чет өлкөлүк сатып алуучунун ишенимдүүлүгүн акысыз текшеребиз.
products-about-destinations = Колдоо алган экспорт барган өлкөлөр. Бул — мурунку география, уруксат берилген өлкөлөрдүн тизмеси эмес.
products-about-korea-note = Брошюрада жөн гана «Корея» деп жазылган; биз аны Корея Республикасы деп түшүнөбүз.
products-about-latin-america-note = Брошюрада өлкөлөрү аталбай, Латын Америкасы да көрсөтүлгөн.

products-region-central_asia = Борбордук Азия
products-region-cis = Россия, Беларусь, Кавказ, Молдова, Украина
products-region-europe = Европа
products-region-asia = Чыгыш жана Түштүк Азия
products-region-middle_east = Жакынкы Чыгыш жана Түркия
products-region-other = Африка, Америка, Океания

products-rules-where = Насыяларды камсыздандыруу эрежелери казак тилинде; толук тексти агенттиктин сайтында жана адисте бар. Башка продуктулардын эрежелери бул жерде жок: шарттарды келишимиңиз аныктайт.

products-clause-title = Насыяларды камсыздандыруу эрежелери, { $clauses }
products-clause-note = Кыскача мазмуну: эрежелердин тексти да, юридикалык кеңеш да эмес.
products-clause-purpose = Эрежелер эмнеге керек жана кайсы мыйзамга таянат.
products-clause-definitions = Жыйырма алты термин: франшиза, пайда көрүүчү, зыян, күтүү мезгили жана башкалар. Зыян — кайтарылбаган негизги карыз гана, үстөк пайызсыз, айыпсыз жана чыгымсыз.
products-clause-cover = Эмне камсыздандырылат: насыя берүүчүнүн негизги карызды кайтарып алуу кызыкчылыгы. Камсыздануучу — насыя алуучу, пайда көрүүчү — насыя берүүчү.
products-clause-events = Үч окуя: валюталык чектөө, негизги карыздын кайтарылбашы, насыя алуучунун банкроттугу же жоюлушу. Кабыл алынгандары келишимде көрсөтүлөт; учур кокустан болушу керек.
products-clause-refusal = Баш тартуунун негиздери: согуш жана иш таштоо, жараксыз насыялык келишим, алдын ала жазуу жүзүндөгү макулдуксуз өзгөртүү, атайылап берилген жалган маалымат, талаптан баш тартуу жана башкалар. Келишим дагы башкаларын кошушу мүмкүн.
products-clause-sanctions = БУУнун же Казакстандын санкцияларын бузса, коргоо жок; адалдоо белгилери болсо, агенттик камсыздандыруу төлөмүнөн же сыйлыкты кайтаруудан баш тарта алат.
products-clause-contract = Келишим жазуу жүзүндөгү арыз боюнча түзүлөт; маалыматтын тууралыгына камсыздануучу (сиз) жооп бересиз; электрондук түрү болот; жоголгон келишимдин дубликаты берилет.
products-clause-force = Коргоо сыйлык же биринчи төгүм төлөнгөндө башталат, башкача макулдашылбаса; мөөнөтү жана аймагы келишим боюнча.
products-clause-premium = Камсыздандыруу суммасы мүмкүн болгон зыяндын чегинде. Сыйлык = тариф × камсыздандыруу суммасы, бир жолу же төгүмдөр менен. Мөөнөтүнөн кийин 30 календардык күн төлөнбөсө, келишим токтойт.
products-clause-policyholder = Камсыздануучунун (сиздин) укуктары жана милдеттери; тобокелдиктин абалы өзгөргөнү 3 иш күнүндө билдирилет.
products-clause-insurer = Камсыздандыруучунун (агенттиктин) укуктары жана милдеттери; жетпеген документтерди 15 календардык күндө айтат.
products-clause-beneficiary = Пайда көрүүчүнүн укуктары жана милдеттери; насыялык келишим мониторинг укугун бериши керек; карызды өндүрүү аракеттери агенттиктин алдын ала макулдугу менен.
products-clause-risk_change = Олуттуу өзгөрүүлөр: пайда көрүүчү 30 календардык күндө билдирет; агенттик шарттарды өзгөртө алат же кошумча сыйлык сурай алат; жашыруу келишимди токтотушу мүмкүн.
products-clause-occurrence = Окуя болгондо: дароо, келишимдин мөөнөтүндө жана 90 календардык күндөн кечиктирбей билдириңиз; агенттиктин алдын ала жазуу жүзүндөгү макулдугусуз эч нерсени моюнга албаңыз жана макулдашпаңыз.
products-clause-claim = Камсыздандыруу төлөмү жөнүндө талап билдирүүдөн башка: аны пайда көрүүчү жазуу жүзүндө, үлгү боюнча, он эки документ менен берет.
products-clause-decision = Документтери толук талаптан кийин: кароого жана чечимге 30 иш күнүнө чейин, камсыздандыруу төлөмүн төлөөгө 10 иш күнүнө чейин; байланыштуу кылмыш иши болсо, камсыздандыруу төлөмү кийинкиге калтырылышы мүмкүн; баш тартууну сотто талашса болот.
products-clause-amount = Камсыздандыруу төлөмү — зыяндан франшиза кемитилген сумма, камсыздандыруу суммасынын чегинде; валюталык насыя теңге менен, билдирүү алынган күнкү Улуттук банк курсу боюнча, башкача макулдашылбаса.
products-clause-termination = Келишимдин мөөнөтүнөн мурда токтошу: макулдашуу менен, объект жоголсо, сыйлык төлөнбөсө ж.б.; экинчи тарапка 10 иш күнүндө билдирилет; өткөн мөөнөт үчүн сыйлык агенттикте калат, агенттик күнөөлүү болсо, толук кайтарылат.
products-clause-recourse = Камсыздандыруу төлөмүнөн кийин талап кылуу укугу төлөнгөн сумманын чегинде агенттикке өтөт; документтер кечиктирилбей, карызкордон өндүрүлгөнү 5 календардык күндө берилет; талап кылуу укугунан баш тартпаңыз.
products-clause-other = Кошумча шарттар, жазуу жүзүндөгү өзгөртүүлөр, экологиялык принциптер.
products-clause-disputes = Талаштар: сүйлөшүү, андан кийин эки жумада жооп берилүүчү жазуу жүзүндөгү доомат, андан кийин агенттик жайгашкан жердеги сот.

products-buyer-page = { $name } — Казакстандын чийки заттык эмес экспортту өнүктүрүү боюнча улуттук институту. Казакстандык чийки заттык эмес товарды, ишти же кызматты сатып алсаңыз, ал бүтүмгө жардам бере алат: авансыңызды камсыздандырат же ага кепилдик берет, жеткирүүчүнүн милдеттенмесине кепилдик берет, сизди каржылаган банкты же лизинг берүүчүнү камсыздандырат. Агенттик келишимди жеткирүүчүңүз, банк же лизинг берүүчү менен түзөт.

products-supplier-card = Урматтуу жеткирүүчү, акысын кийинчерээк төлөгүбүз келет. Төлөмү кийинкиге калтырылган экспорттук келишим боюнча биз төлөбөй калсак, { $name } сизди ошондон камсыздандыра алат. Арызды өзүңүз бересиз: { $site }, { $phone }.

products-referral-mark = башка уюм
