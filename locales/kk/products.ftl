products-export_credit_insurance-name = Экспорттық кредитті сақтандыру
products-export_credit_insurance-line = Шетелдік сатып алушы кейінге қалдырылған төлемді төлемесе, залалыңызды өтейді
products-export_credit_insurance-covers = Төлемі кейінге қалдырылған экспорттық келісімшарт бойынша шетелдік сатып алушының төлемеуі.

products-short_term_receivables_insurance-name = Қысқамерзімді дебиторлық берешекті сақтандыру
products-short_term_receivables_insurance-line = Төлемі кейінге қалдырылған барлық экспорттық сатылымыңызды бір шартпен сақтандырады
products-short_term_receivables_insurance-covers = Шетелдік сатып алушылардың кейінге қалдырылған төлемді төлемеуі; мұндай келісімшарттардың бәрін бірден сақтандыруға болады.

products-pre_export_financing-name = Экспорт алдындағы қаржыландыру
products-pre_export_financing-line = Банкіңіз арқылы төмендетілген мөлшерлемемен айналым қарызын береді және сатып алушының төлемеуінен сақтандырады
products-pre_export_financing-covers = Экспорттық тапсырысты өндіруге төмендетілген мөлшерлемемен қарыз және төлемі кейінге қалдырылған келісімшарт бойынша шетелдік сатып алушының төлемеуі.

products-advance_payment_insurance-name = Аванстық төлемді сақтандыру
products-advance_payment_insurance-line = Шетелдік сатып алушының авансын үшжақты сақтандыру шартымен қорғайды
products-advance_payment_insurance-covers = Экспорттаушының келісімшартты орындамай, авансты қайтармауы: шетелдік сатып алушының залалы өтеледі.

products-loan_insurance-name = Қарыздарды сақтандыру
products-loan_insurance-line = Кепіл жетпегенде экспорттық қарыз үшін банкке қамтамасыз ету болады
products-loan_insurance-covers = Қарыз алушының экспорттық келісімшартқа алған қарызы бойынша негізгі борышты қайтармауы.

products-project_finance_insurance-name = Жобалық қаржыландыруды сақтандыру
products-project_finance_insurance-line = Экспорттық әлеуеті бар инвестициялық жобаңызды қаржыландыратын банкті қорғайды
products-project_finance_insurance-covers = Қарыз алушының инвестициялық жобаға алған қарызы бойынша міндеттемелерін орындамауы.

products-export_trade_finance_lc_insurance-name = Экспорттық сауданы қаржыландыру және аккредитивтерді сақтандыру
products-export_trade_finance_lc_insurance-line = Сатып алушының аккредитивін растайтын банкті қорғайды және мәмілені қаржыландыруға көмектеседі
products-export_trade_finance_lc_insurance-covers = Шетелдік эмитент-банктің аккредитив бойынша міндеттемесін орындамауы.

products-exporter_liability_to_financial_institutions_insurance-name = Экспорттаушының қаржы ұйымдары алдындағы азаматтық-құқықтық жауапкершілігін сақтандыру
products-exporter_liability_to_financial_institutions_insurance-line = Кепіл орнына сақтандыруды ұсынып, банктен кепілдік алуға мүмкіндік береді
products-exporter_liability_to_financial_institutions_insurance-covers = Банк өз кепілдігі бойынша төлеген соманы экспорттаушының банкке қайтармауы.

products-works_services_loss_insurance-name = Экспорттаушының жұмыстарды орындау/қызмет көрсетуге байланысты шығындарын сақтандыру
products-works_services_loss_insurance-line = Шетелдік тапсырыс беруші жұмыс не қызмет ақысын төлемесе немесе негізсіз қабылдамаса, залалыңызды өтейді
products-works_services_loss_insurance-covers = Төлемі кейінге қалдырылған жұмыс пен қызметтің төленбеуі немесе негізсіз қабылданбауы.

products-financial_lease_insurance-name = Қаржы лизингін сақтандыру
products-financial_lease_insurance-line = Қазақстандық жабдықты алған шетелдік лизинг алушы төлемесе, лизинг берушіні қорғайды
products-financial_lease_insurance-covers = Қазақстандық экспорттаушыдан алынған жабдық лизингі бойынша шетелдік сатып алушының дефолты.

products-international_factoring_insurance-name = Халықаралық факторингті сақтандыру
products-international_factoring_insurance-line = Төлемі кейінге қалдырылған тауар үшін сізге ақшаны бірден төлейтін факторды қорғайды
products-international_factoring_insurance-covers = Шетелдік сатып алушылардың факторға берілген талаптар бойынша төлемеуі.

products-foreign_bank_guarantee_insurance-name = Шетелдік банктер берген банк кепілдіктерін сақтандыру
products-foreign_bank_guarantee_insurance-line = Сатып алушының банкі сізге берген кепілдігі бойынша төлемесе, залалыңызды өтейді
products-foreign_bank_guarantee_insurance-covers = Шетелдік банктің экспорттаушы пайдасына берген кепілдігі бойынша төлеуден бас тартуы немесе төлемеуі.

products-foreign_counterparty_lender_insurance-name = Шетелдік контрагентті қаржыландыру кезінде кредиттік ұйымды сақтандыру
products-foreign_counterparty_lender_insurance-line = Қазақстандық тауар, жұмыс немесе қызмет алатын шетелдік сатып алушыға қарыз беретін банкті қорғайды
products-foreign_counterparty_lender_insurance-covers = Шетелдік сатып алушының қарыздың негізгі борышын қайтармауы.

products-exporter_currency_forward_liability_insurance-name = Мерзімді валюталық мәмілелер бойынша экспорттаушының азаматтық-құқықтық жауапкершілігін сақтандыру
products-exporter_currency_forward_liability_insurance-line = Сақтандырумен қамтамасыз етілген банк форварды арқылы бағамды бекітуге мүмкіндік береді
products-exporter_currency_forward_liability_insurance-covers = Экспорттаушының банкпен жасалған мерзімді валюталық мәмілені орындамауы.

products-financial_organisation_loss_insurance-name = Қаржы ұйымдарының шығындарын сақтандыру
products-financial_organisation_loss_insurance-line = Экспорттаушыға берілген аккредитив, кепілдік, форвард пен қарыз бойынша қаржы ұйымының өз залалын сақтандырады
products-financial_organisation_loss_insurance-covers = Экспорттаушының экспортты дамытатын қаржы қызметі бойынша міндеттемелерін орындамауы.

products-investment_insurance-name = Инвестицияны сақтандыру
products-investment_insurance-line = Қазақстандық инвестордың шетелдік компанияға салған қаражатын қорғайды
products-investment_insurance-covers = Шетелдік компанияның инвестициялық келісім бойынша міндеттемелерін орындамауы.

products-exporter_bond_liability_insurance-name = Облигациялар бойынша экспорттаушының азаматтық-құқықтық жауапкершілігін сақтандыру
products-exporter_bond_liability_insurance-line = Облигацияңызды ұстаушыларды қорғап, биржадан қаражат тартуға көмектеседі
products-exporter_bond_liability_insurance-covers = Экспорттаушының облигацияларды мерзімінде өтемеуі; ұстаушыларға номиналды құны өтеледі.

products-performance_guarantee-name = Экспорттық келісімшарт бойынша міндеттемелерді орындау кепілдігі
products-performance_guarantee-line = Экспорттық келісімшартты орындайтыныңызды шетелдік сатып алушы алдында қамтамасыз етеді
products-performance_guarantee-covers = Экспорттаушының тауарды, жұмысты немесе қызметті тиісінше орындамауы.

products-advance_payment_refund_guarantee-name = Экспорттық келісімшарт бойынша аванстық төлемді қайтару кепілдігі
products-advance_payment_refund_guarantee-line = Келісімшарт орындалмаса, сатып алушының авансы қайтатынын қамтамасыз етеді
products-advance_payment_refund_guarantee-covers = Экспорттаушының келісімшартты орындамай, авансты қайтармауы.

products-tender_guarantee-name = Тендерлік кепілдік
products-tender_guarantee-line = Халықаралық тендердегі ұсынысыңызды қамтамасыз етеді
products-tender_guarantee-covers = Тендерге қатысушының ұйымдастырушы алдындағы міндеттемелерін орындамауы.

products-counter_guarantee_to_bank-name = Банкке экспорттаушы міндеттемелерінің орындалуын қамтамасыз етуге берілетін кепілдік
products-counter_guarantee_to_bank-line = Сіз үшін тендерлік, орындау немесе аванс қайтару кепілдігін беретін банкке қамтамасыз ету болады
products-counter_guarantee_to_bank-covers = Экспорттаушының банк кепілдігімен қамтамасыз етілген міндеттемелерді орындамауы.

products-rkdf_roseximbank_loan-name = Ресейлік компоненті бар жобаларды Росэксимбанк қаражаты есебінен қаржыландыру
products-rkdf_roseximbank_loan-line = Қырғызстандық компанияға ресейлік экспорттаушыға төлеуге қарыз береді; шешімді агенттік емес, қор қабылдайды
products-rkdf_roseximbank_loan-covers = Бұл сақтандыру емес: қор қырғызстандық сатып алушы үшін ресейлік экспорттаушыға төлейді.

products-guarantee_fund_guarantee-name = Кепілдік қоры есебінен берілетін кепілдік
products-guarantee_fund_guarantee-line = Қазақстан ішіндегі бизнесті қаржыландыруға кепілдік береді; шешімді агенттік емес, қор қабылдайды
products-guarantee_fund_guarantee-covers = Жеке кәсіпкерліктің қарыздары, қаржы лизингі, шартты міндеттемелері мен форвардтары.

products-kind-insurance = Сақтандыру
products-kind-finance = Қаржыландыру
products-kind-guarantee = Кепілдік
products-kind-loan = Қарыз

products-party-agency = агенттік
products-party-exporter = экспорттаушы
products-party-borrower = қарыз алушы
products-party-foreign_buyer = шетелдік сатып алушы
products-party-foreign_customer = шетелдік тапсырыс беруші
products-party-foreign_lessee = шетелдік лизинг алушы
products-party-bank = банк
products-party-exporter_bank = экспорттаушының банкі (растаушы)
products-party-lender = қарыз беретін кредиттік ұйым
products-party-on_lender = әрі қарай беру үшін қарыз алатын кредиттік ұйым
products-party-lessor = лизинг беруші
products-party-factor = фактор
products-party-financial_organisation = қаржы ұйымы
products-party-investor = қазақстандық инвестор
products-party-foreign_company = шетелдік компания
products-party-foreign_bank = кепілдік берген шетелдік банк
products-party-issuing_bank = шетелдік эмитент-банк
products-party-issuer = облигация шығаратын экспорттаушы
products-party-bondholders = облигация ұстаушылар
products-party-bondholders_representative = облигация ұстаушылардың өкілі
products-party-tender_organiser = тендер ұйымдастырушысы
products-party-kyrgyz_company = қырғызстандық компания
products-party-russian_exporter = ресейлік экспорттаушы
products-party-rkdf = Ресей-Қырғыз даму қоры
products-party-roseximbank = Росэксимбанк
products-party-entrepreneur = жеке кәсіпкер
products-party-second_tier_bank = екінші деңгейдегі банк
products-party-financial_agency = қаржы агенттігі (дереккөзде аталмаған)
products-party-financing_party = қаржыландыратын банк немесе лизинг беруші (біздің түсінігіміз)
products-party-not_stated = дереккөзде айтылмаған, шарт белгілейді

products-term-deferred = төлемді кейінге қалдыру
products-term-deferred_guaranteed = банк кепілдігімен кейінге қалдыру
products-term-advance = аванстық төлем
products-term-letter_of_credit = аккредитив
products-term-lease = лизинг
products-term-loan_to_buyer = сатып алушыға қарыз
products-term-factoring = факторинг
products-term-any = кез келген төлем шарты
products-term-not_applicable = төлемге байланысты емес

products-step-sign_deferred = Экспорттаушы мен шетелдік сатып алушы төлемі кейінге қалдырылған келісімшартқа қол қояды.
products-step-sign_deferred_many = Экспорттаушы төлемі кейінге қалдырылған келісімшарттарға қол қояды.
products-step-sign_advance = Экспорттаушы мен шетелдік сатып алушы аванспен төленетін келісімшартқа қол қояды.
products-step-sign_lc = Экспорттаушы мен сатып алушы аккредитивпен төленетін келісімшартқа қол қояды.
products-step-sign_works = Экспорттаушы мен шетелдік тапсырыс беруші жұмыс немесе қызмет шартына қол қояды.
products-step-sign_export = Экспорттаушы мен шетелдік сатып алушы экспорттық келісімшартқа қол қояды.
products-step-apply = Экспорттаушы агенттікке өтініш береді.
products-step-contract_with_exporter = Агенттік пен экспорттаушы сақтандыру шартына қол қояды.
products-step-deliver_and_premium = Экспорттаушы тауарды жеткізіп, сақтандыру сыйлықақысын төлейді.
products-step-compensates_exporter = Сатып алушы төлемесе, агенттік экспорттаушының залалын өтейді.
products-step-minimum_premium = Экспорттаушы ең төменгі сыйлықақыны төлеп, келісімшарттар бойынша жеткізеді.
products-step-declare_turnover = Экспорттаушы нақты сауда айналымы туралы декларация береді.
products-step-additional_premium = Декларация бойынша сыйлықақы көбірек болса, экспорттаушы айырманы төлейді.
products-step-ask_bank_finance = Экспорттаушы өз банкінен қаржыландыру сұрайды.
products-step-pay_premium = Экспорттаушы сақтандыру сыйлықақысын төлейді.
products-step-deposit = Агенттік банкке шартты салым орналастырады.
products-step-bank_lends_working = Банк экспорттаушыға айналым капиталына қарыз береді.
products-step-produce_deliver = Экспорттаушы партияны өндіріп, жеткізеді.
products-step-repay_loan = Келісімшарт орындалған соң экспорттаушы қарызды өтейді.
products-step-tripartite_advance = Агенттік, экспорттаушы және сатып алушы үшжақты сақтандыру шартына қол қояды.
products-step-buyer_pays_advance = Шетелдік сатып алушы авансты төлейді.
products-step-compensates_buyer = Келісімшарт орындалмай, аванс қайтарылмаса, агенттік сатып алушының залалын өтейді.
products-step-bank_approves = Экспорттаушы банктен қарыз беруге мақұлдау алады.
products-step-tripartite_loan = Агенттік, банк және экспорттаушы үшжақты сақтандыру шартына қол қояды.
products-step-cover_bank = Агенттік банкті қарыз бойынша міндеттемелердің орындалмауынан қорғайды.
products-step-bank_lends_export = Банк экспортты дамытуға қарыз береді.
products-step-compensates_bank = Қарыз алушы дефолтқа ұшыраса, агенттік банктің залалын өтейді.
products-step-bank_lends_project = Кредиттік ұйым экспортты дамытатын инвестициялық жобаға қарыз береді.
products-step-insures_lender = Агенттік кредит берушіні экспорттаушының орындамауынан сақтандырады.
products-step-buyer_asks_lc = Сатып алушы өз банкінен аккредитив ашуды сұрайды.
products-step-issuing_asks_confirmation = Эмитент-банк аккредитив ашып, экспорттаушы банкінен оны растауды сұрайды.
products-step-contract_confirming = Растаушы банк пен агенттік сақтандыру шартына қол қояды.
products-step-deliver_present = Экспорттаушы тауарды жеткізіп, банкіне жөнелту құжаттарын береді.
products-step-bank_pays_exporter = Екі жылға дейін банк экспорттаушыға агенттіктің салымы есебінен, екі жылдан асса өз қаражатынан төлейді.
products-step-compensates_confirming = Эмитент-банк орындамаса, агенттік растаушы банктің залалын өтейді.
products-step-ask_bank_guarantee = Экспорттаушы банктен агенттік сақтандыруымен кепілдік сұрайды.
products-step-apply_sign_premium = Экспорттаушы агенттікке өтініш беріп, шартқа қол қояды да, сыйлықақы төлейді.
products-step-bank_issues = Банк экспорттаушы үшін кепілдік береді.
products-step-compensates_bank_guarantee = Экспорттаушы банкке қайтармаса, агенттік банктің залалын өтейді.
products-step-premium_perform = Экспорттаушы сыйлықақы төлеп, жұмысты орындайды.
products-step-compensates_works = Тапсырыс беруші төлемесе немесе негізсіз қабылдамаса, агенттік экспорттаушының залалын өтейді.
products-step-buyer_applies_lessor = Шетелдік сатып алушы лизинг компаниясына жүгінеді.
products-step-lease_agreement = Лизинг компаниясы мен сатып алушы қаржы лизингі шартына қол қояды.
products-step-contract_lessor = Агенттік пен лизинг компаниясы сақтандыру шартына қол қояды.
products-step-exporter_paid_lease = Экспорттаушыға қарыз немесе лизинг қаражатынан төленеді.
products-step-deliver = Экспорттаушы тауарды шетелдік сатып алушыға жеткізеді.
products-step-compensates_lessor = Лизинг алушы дефолтқа ұшыраса, агенттік лизинг компаниясының залалын өтейді.
products-step-factoring_agreement = Экспорттаушы мен фактор факторинг шартына қол қояды.
products-step-contract_factor = Агенттік пен фактор сақтандыру шартына қол қояды.
products-step-factor_pays = Экспорттаушы жөнелту құжаттарын береді, фактор оған жеткізілім құнын төлейді.
products-step-compensates_factor = Шетелдік сатып алушы факторға төлемесе, агенттік фактордың залалын өтейді.
products-step-buyers_bank_issues = Сатып алушының өтінуімен оның банкі экспорттаушыға кепілдік береді.
products-step-claim_on_bank = Сатып алушы келісімшартты бұзса, экспорттаушы оның банкіне талап қояды.
products-step-compensates_if_bank = Бұл банк төлемесе, агенттік экспорттаушының залалын өтейді.
products-step-lends_foreign = Қаржы ұйымы қазақстандық экспорттаушымен келісімшарт бойынша шетелдік сатып алушыға қарыз береді.
products-step-insures_lender_buyer = Агенттік кредит берушіні шетелдік сатып алушының дефолтынан сақтандырады.
products-step-compensates_principal = Шетелдік сатып алушы негізгі борышты қайтармаса, агенттік кредит берушінің залалын өтейді.
products-step-ask_forward = Экспорттаушы валюта тәуекелін хеджирлеу үшін банктен форвардтық мәміле сұрайды.
products-step-tripartite_forward = Агенттік, экспорттаушы және банк экспорттаушының жауапкершілігін сақтандырудың үшжақты шартына қол қояды.
products-step-buyer_pays = Шетелдік сатып алушы экспорттаушыға төлейді.
products-step-compensates_forward = Экспорттаушы форвардты орындамаса, агенттік банктің залалын өтейді.
products-step-gives_service = Қаржы ұйымы экспорттаушыға экспортты дамытатын қызмет көрсетеді.
products-step-insures_organisation = Агенттік қаржы ұйымын міндеттемелердің орындалмауынан сақтандырады.
products-step-compensates_organisation = Экспорттаушы дефолтқа ұшыраса, агенттік қаржы ұйымының залалын өтейді.
products-step-investment_agreement = Инвестор мен шетелдік компания инвестициялық келісімге қол қояды.
products-step-insures_investor = Агенттік инвесторды шетелдік компанияның орындамауынан сақтандырады.
products-step-compensates_investor = Шетелдік компания дефолтқа ұшыраса, агенттік инвестордың залалын өтейді.
products-step-bond_contract = Агенттік, экспорттаушы және облигация ұстаушылардың өкілі сақтандыру шартына қол қояды.
products-step-issues_bonds = Экспорттаушы облигация шығарып, орналастырады (KASE немесе AIX).
products-step-uses_proceeds = Экспорттаушы қаражатты экспортты өсіруге жұмсайды.
products-step-compensates_bondholders = Облигациялар мерзімінде өтелмесе, агенттік ұстаушыларға номиналды құнын өтейді.
products-step-apply_guarantee = Экспорттаушы агенттіктен кепілдік сұрап өтініш береді.
products-step-checks_documents = Агенттік құжаттарды тексеріп, мәмілені мақұлдайды.
products-step-sign_guarantee = Экспорттаушы агенттікпен кепілдік құжаттарына қол қояды.
products-step-receive_guarantee = Экспорттаушы кепілдікті алады.
products-step-decide_tender = Экспорттаушы халықаралық тендерге қатысуға шешім қабылдайды.
products-step-submit_tender = Экспорттаушы тендерлік құжаттарды тапсырады; ұтса, экспорттық келісімшартқа қол қояды.
products-step-ask_guarantee_type = Экспорттаушы агенттіктен келісімшарт немесе тендер талап ететін кепілдікті сұрайды.
products-step-agency_issues_to_bank = Мақұлданса, агенттік банкке кепілдік береді.
products-step-bank_issues_foreign = Осымен қамтамасыз етілген банк шетелдік тарапқа өз кепілдігін береді.
products-step-fund_receives = Қор қарыз алушының өтініші мен экспорттық келісімшартты алады.
products-step-fund_agrees = Қор шарттарды Росэксимбанкпен келісіп, қарыз алушыға айтады.
products-step-fund_loan_agreement = Оң шешімнен кейін қор мен қарыз алушы кредиттік шартқа қол қояды.
products-step-fund_roseximbank = Қор Росэксимбанкпен бөлек кредиттік шартқа қол қояды.
products-step-fund_bank_agreement = Банк пен қаржы агенттігі кепілдік беру лимиті бар келісімге қол қояды.
products-step-bank_contributes = Банк міндетті жарнасын төлейді; лимит төленген сомамен бірге өседі.
products-step-guaranteed_within_limit = Кәсіпкерді қаржыландыруға банк лимиті шегінде кепілдік беріледі; ақы алынады.
products-step-voluntary_contribution = Жоспарланған көлем лимиттен асса, банк ерікті жарна төлейді.

products-condition-deferred_contract = Төлемі кейінге қалдырылған экспорттық келісімшарт бар.
products-condition-turnover_declared = Сауда айналымы туралы декларация беріледі.
products-condition-loan_produces_export = Қарыз экспорттық тауарды өндіруге, жұмыс пен қызметке жұмсалады.
products-condition-advance_contract = Келісімшарт аванстық төлемді көздейді.
products-condition-loan_serves_contract = Қарыз экспорттық келісімшартқа жұмсалады; сыйлықақыны да содан төлеуге болады (4-т.).
products-condition-lender_monitors = Кредиттік шарт қаражаттың жұмсалуын бақылау құқығын береді (39-т.).
products-condition-not_project_finance = Жобалық қаржыландыру бөлек қағидалармен сақтандырылады (2.14-т.).
products-condition-export_potential = Жобаның экспорттық әлеуеті бар: өнім экспортталады.
products-condition-project_own_rules = Жобалық қаржыландыруды сақтандырудың бөлек қағидалары бар; маман жібереді.
products-condition-lc_settlement = Есеп айырысу аккредитивпен жүреді.
products-condition-documents_comply = Жөнелту құжаттары аккредитивке сай келеді.
products-condition-guarantee_requested = Экспорттық келісімшарт бар және ол бойынша банк кепілдігі керек.
products-condition-works_deferred = Жұмыс немесе қызмет шарты төлемді кейінге қалдырады.
products-condition-lessor_needs_cover = Кепіл жетпейді немесе лизинг беруші бүкіл тәуекелді алмайды.
products-condition-factoring_deferred = Факторинг шарты бар, жеткізілім төлемі кейінге қалдырылған.
products-condition-guaranteed_deferral = Кейінге қалдырылған төлем шетелдік банктің кепілдігімен қамтамасыз етілген.
products-condition-buys_kazakh = Қарыз экспорттық келісімшарт бойынша қазақстандық тауарға, жұмысқа немесе қызметке төленеді.
products-condition-forward_hedges = Форвард экспорттық түсімді хеджирлейді.
products-condition-develops_export = Қызмет экспортты дамытуға бағытталған.
products-condition-investor_agreement = Инвестор Қазақстаннан және инвестициялық келісім бар.
products-condition-proceeds_export = Облигациядан түскен қаражат экспортты дамытуға жұмсалады.
products-condition-support_policy = Экспорттаушы агенттіктің қолдау саясатына сай келеді.
products-condition-similar_experience = Ұқсас келісімшарттарды орындау тәжірибесі бар.
products-condition-contract_non_raw = Шикізаттық емес тауарға, жұмысқа немесе қызметке экспорттық келісімшарт бар.
products-condition-full_package = Құжаттардың толық топтамасы беріледі; тізімін маман жібереді, брошюрада ол жоқ.
products-condition-buyer_prepays = Экспорттаушыға өндіріске ақша керек, сатып алушы кепілдік берілсе аванс төлейді.
products-condition-tender_documents = Тендерлік құжаттар берілген.
products-condition-within_bank_limit = Банкте агенттік кепілдіктеріне лимит бар.
products-condition-kg_entity = Қарыз алушы — Қырғыз Республикасында тіркелген, қор тікелей қаржыландыратын коммерциялық ұйым.
products-condition-fund_requirements = Қарыз алушы қордың талаптарына сай келеді.
products-condition-russian_share = Келісімшарт бағасындағы ресейлік үлес кемінде { $percent }%.
products-condition-own_contribution = Өз салымы қаржыландыру сомасының кемінде { $percent }%-ы.
products-condition-purpose_rkdf = Мақсаты — негізгі құралдар немесе шикізаттық емес тауар мен қызметке айналым капиталы.
products-condition-no_refinancing = Мұндай қарыздар қор есебінен қайта қаржыландырылмайды.
products-condition-no_prohibited = Мақсат сегіз тыйым салынған мақсатқа кірмейді.
products-condition-financing_cap = Жобаны қаржыландыру { $amount } сомасынан аспайды.
products-condition-bank_takes_part = Банк бағдарламаға қатысады және лимиті бар.

products-paper-written_application = жазбаша өтініш
products-paper-export_contract = экспорттық келісімшарт
products-paper-deferred_contract = төлемі кейінге қалдырылған экспорттық келісімшарт
products-paper-insurance_contract = сақтандыру шарты
products-paper-tripartite_contract = үшжақты сақтандыру шарты
products-paper-turnover_declaration = нақты сауда айналымы туралы декларация
products-paper-works_contract = жұмыс немесе қызмет шарты
products-paper-foreign_bank_guarantee = шетелдік банктің кепілдігі
products-paper-demand_on_bank = сол банкке қойылған талап
products-paper-letter_of_credit = аккредитив
products-paper-shipping_documents = жөнелту құжаттары
products-paper-lease_agreement = қаржы лизингі шарты
products-paper-sale_agreement = сатып алу-сату шарты
products-paper-factoring_agreement = факторинг шарты
products-paper-loan_agreement = кредиттік шарт
products-paper-service_contract = қаржы қызметі туралы шарт
products-paper-advance_contract = аванстық төлемі бар келісімшарт
products-paper-bank_guarantee = банк кепілдігі
products-paper-currency_forward = мерзімді валюталық мәміле
products-paper-bonds = облигация құжаттары
products-paper-investment_agreement = инвестициялық келісім
products-paper-guarantee = кепілдіктің өзі
products-paper-tender_documents = тендерлік құжаттар
products-paper-borrower_application = қарыз алушының өтініші

products-parameter-cover_by_contract = Залалдың қандай бөлігі өтелетінін шарт белгілейді; мұнда пайыз уәде етілмейді.
products-parameter-guarantee_fee = Кепілдікке сыйлықақы емес, ақы төленеді; дереккөзде сомасы жоқ.
products-parameter-reduced_rate = Мөлшерлеме төмендетілген; дереккөзде саны жоқ.
products-parameter-minimum_premium = Алдымен ең төменгі сыйлықақы; декларация бойынша көбірек шықса, қосымша сыйлықақы. Қайтару туралы айтылмаған.
products-parameter-sum_insured_loan = Сақтандыру сомасы негізгі борыштың ықтимал залалы шегінде белгіленеді (27-т.).
products-parameter-kzt_payout = Сақтандыру сомасы шарт валютасында; сыйлықақы мен сақтандыру төлемі теңгемен (2.17–2.19, 56-тармақтар).
products-parameter-deductible = Шартсыз франшиза — сақтандыру сомасының пайызы, оны шарт белгілейді (2.2-т.).
products-parameter-tariff_unpublished = Тариф қағидаларда жарияланбаған (28-т.).
products-parameter-war_excluded = Бұл өнім бойынша соғыс, тәртіпсіздік және ереуіл қамтылмайды (12.2-т.).
products-parameter-principal_only = Тек негізгі борыш қамтылады.
products-parameter-lc_term = { $years } жылға дейін агенттік салымымен, одан ұзақ болса банктің өз қаражатынан.
products-parameter-interest_subsidy = Өңдеу өнеркәсібінің отандық жоғары технологиялық тауарлары мен қызметтеріне сыйақы мөлшерлемесі субсидиялануы мүмкін (брошюра ескертпесі).
products-parameter-bond_nominal = Ұстаушыларға номиналды құны өтеледі.
products-parameter-exchanges = KASE немесе AIX биржасында орналастыру.
products-parameter-amount_contract_value = Сомасы өтініш бойынша, келісімшарт құнынан аспайды.
products-parameter-term_contract = Мерзімі міндеттемелер орындалғанға дейін, келісімшарт мерзімінен аспайды.
products-parameter-currency_unclear = Валютасы тек аванс қайтару кепілдігіне көрсетілген; маманнан сұраңыз.
products-parameter-amount_advance = Сомасы келісімшарттағы аванстан аспайды.
products-parameter-currency_contract_or_kzt = Валютасы — келісімшарт валютасы немесе теңге.
products-parameter-amount_by_organiser = Сомасы тұрақты, оны тендер ұйымдастырушысы белгілейді.
products-parameter-term_tender = Мерзімі тендерлік құжаттар бойынша.
products-parameter-tender_currency_unclear = Брошюрада валютаның орнына сома ережесі жазылған; маманнан сұраңыз.
products-parameter-counter_caps = Сомасы келісімшарт құнынан, аванстан немесе ұйымдастырушы белгілеген сомадан аспайды.
products-parameter-rkdf_amount = Ең көбі { $amount } немесе оның рубльмен не еуромен баламасы; қайта есептеу бағамы көрсетілмеген.
products-parameter-rkdf_term = Негізгі құралдарға { $assets } жылға дейін, сауда айналымына { $trade } жылға дейін.
products-parameter-rkdf_grace = Негізгі борышты төлеуді { $months } айға дейін кейінге қалдыруға болады.
products-parameter-rkdf_rate_rub = Рубль: жылына { $percent }%-дан.
products-parameter-rkdf_rate_usd = АҚШ доллары: LIBOR + { $percent }%-дан. Дерек ескірген: LIBOR енді жарияланбайды (тоқтаған күні: { $ended }); қазіргі базаны қордан сұраңыз.
products-parameter-rkdf_rate_eur = Еуро: EURIBOR + { $percent }%-дан. Беттің күні жоқ; қордан сұраңыз.
products-parameter-rkdf_early_fee = Мерзімінен бұрын өтеу комиссиясы: санмен { $percent }%, сөзбен «бір пайыз»; қайсысы дұрыс екенін қор айтады.
products-parameter-fund_fee = Қор ақы алады; дереккөзде сомасы жоқ.
products-parameter-fund_in_force = Күшіне енген күні: { $from }.

products-source-brochure = Дереккөз: агенттік брошюрасы, { $page }-б.; күні көрсетілмеген.
products-source-loan_rules = Дереккөз: қарыздарды ерікті сақтандыру қағидалары, бекітілген күні { $approved }, өзгертілген күні { $amended }
products-source-rkdf_page = Дереккөз: Ресей-Қырғыз даму қорының беті; күні көрсетілмеген.
products-source-fund_news = Дереккөз: банктердің кепілдік қорына жарналары туралы жаңалық ({ $published }).

products-steps-rebuilt = Қадамдар реті брошюра бойынша қалпына келтірілген; шартыңыз шешеді.

products-label-covers = Не қамтылады
products-label-applies = Кім өтініш береді
products-label-paid = Кімге төленеді
products-label-obligor = Кімнің орындамауы
products-label-signs = Кім қол қояды
products-label-terms = Төлем шарты
products-label-kind = Түрі
products-label-steps = Қадамдар
products-label-conditions = Шарттар
products-label-papers = Дереккөзде аталған құжаттар
products-label-parameters = Сома, мерзім, баға
products-label-risks = Тәуекелдер
products-label-used_by = Кім пайдаланды
products-label-page = Бет

products-referral-notice = Шешімді басқа ұйым қабылдайды. Агенттік бұл өнім бойынша өтініш алмайды.

products-listed-warning = Қаржыландыратын банк { $list } тізімінде аталған ({ $date }): алдымен банкіңіздің комплаенсіне жүгініңіз.

products-used-by-line = { $client }: { $goods } → { $countries }
products-used-by-note = Брошюрадағы бұрынғы мәмілелер; жаңа мәмілеге ештеңе уәде етпейді.

products-risk-currency_conversion_or_transfer_restriction = валюта айырбастау мен аударуға шектеу немесе тыйым
products-risk-mass_unrest_civil_strife_war = жаппай тәртіпсіздік, азаматтық толқулар, соғыс
products-risk-foreign_state_body_contract_breach = шет мемлекет органының келісімшартты бұзуы
products-risk-foreign_state_delivery_restriction_or_ban = шет мемлекеттің жеткізуді шектеуі немесе оған тыйым салуы
products-risk-buyer_contract_non_performance = сатып алушының келісімшартты орындамауы
products-risk-buyer_bankruptcy_or_liquidation_without_successor = сатып алушының банкроттығы немесе мирасқорсыз таратылуы
products-risk-foreign_bank_bankruptcy = шетелдік банктің банкроттығы
products-risk-general_note = Бұл агенттіктің жалпы тізімі; қайсысы қамтылғанын шарт айтады.

products-differ-advance = Біріншісі — сатып алушы да қол қоятын сақтандыру шарты; екіншісі — сатып алушыға берілетін кепілдік.
products-differ-liability = Біріншісінде банк сақтандыруды алады, сыйлықақыны сіз төлейсіз; екіншісінде банк лимиті шегінде агенттік кепілдігін алады.
products-differ-lender = Біріншісінде сақтанушы — қарыз алушы, тек қарыздар; екіншісінде қаржы ұйымы өзін сақтандырады, аккредитив, кепілдік, форвард та кіреді.
products-differ-loan = Біріншісінде сақтандыру жетпеген кепілдің орнын басады; екіншісінде салым мөлшерлемені төмендетеді және сатып алушы тәуекелі сақтандырылады.
products-differ-buyer_or_bank = Біріншісі сатып алушының, екіншісі оның банкінің тәуекелін қамтиды.
products-differ-direction = Біріншісі қазақстандық тауардың шетелдік сатып алушысына; екіншісі ресейлік тауардың қырғызстандық сатып алушысына.

products-label-members = Мүшелігі
products-label-offices = Кеңселер мен байланыс

products-goods-steel_pipes = тігіссіз болат құбырлар
products-goods-heat_transfer_fluid = жылу тасымалдағыш
products-goods-sunflower_oil = күнбағыс майы
products-goods-tea_coffee = шай, кофе
products-goods-confectionery = кондитерлік өнімдер
products-goods-alcoholic_drinks = алкогольді сусындар
products-goods-oil_and_fat = май өнімдері
products-goods-aluminium_profiles = алюминий профильдер
products-goods-lubricants = жағармай материалдары
products-goods-safety_system = қоғамдық және жол қауіпсіздігі жүйесі
products-goods-safflower_oil = мақсары майы
products-goods-motor_vehicles = автомобильдер
products-goods-batteries = аккумуляторлар мен батареялар
products-goods-ice_cream = балмұздақ
products-goods-thermal_insulation = жылу оқшаулағыш материалдар
products-goods-poultry = құс еті мен шұжықтар
products-goods-meat = ет және ет өнімдері
products-goods-rolled_steel = болат илем
products-goods-starch_syrup = крахмал сірнесі
products-goods-agricultural_machinery = ауыл шаруашылығы техникасы
products-goods-design_construction = жобалау және құрылыс қызметтері
products-goods-soy_protein = соя ақуызы
products-goods-cheese = ірімшік
products-goods-cotton_fibre = мақта талшығы
products-goods-not_named = тауар аталмаған

products-field-buyer = Шетелдік сатып алушы кім?
products-field-contract_date = Келісімшартқа қашан қол қойылды немесе қойылады?
products-field-value = Келісімшарт сомасы қанша?
products-field-currency = Қандай валютада?
products-field-schedule = Қашан жеткізіледі және қашан төленеді?
products-field-security = Қандай қамтамасыз ету бар?
products-field-history = Бұл сатып алушымен қанша уақыттан бері жұмыс істейсіз?
products-field-past_losses = Бұрын кешігу немесе залал болды ма?
products-field-bank = Қай банк қатысады?
products-field-loan = Қандай қарыз: сомасы, мерзімі, мақсаты?
products-field-secured_amount = Қандай сомаға қамтамасыз ету керек?
products-field-organiser = Тендерді кім өткізеді және ұсыныс қай күнге дейін беріледі?
products-field-client = Қай экспорттаушы немесе қарыз алушы туралы?
products-field-service = Қандай қызмет сақтандырылады?
products-field-foreign_company = Қандай шетелдік компания, қай елде?
products-field-purpose = Қаражат не үшін керек?
products-field-end-note = Бұл — сізге хабарласу туралы сұраныс. Шарт жазбаша өтінішіңіз бойынша жасалады.

products-about-mandate = { $name } шикізаттық емес экспортты дамытады және ілгерілетеді: экспорттық циклдің әр кезеңінде сақтандыру, кепілдік және қаржылай қолдау ұсынады.
products-about-parent = «Бәйтерек» холдингінің еншілес компаниясы.
products-about-rating = { $value } рейтингі күні жоқ брошюрадан: сүйенбес бұрын тексеріңіз.
products-about-membership-prague_club = Берн одағының Прага клубы, { $since } жылдан
products-about-membership-aman_union = Аман Юнион, { $since } жылдан толық мүше
products-about-membership-icisa = ICISA, кредиттік сақтандырушылар қауымдастығы
products-about-membership-afk = Қазақстан қаржыгерлер қауымдастығы
products-about-membership-nzeca = Нөлдік шығарындылар үшін экспорттық агенттіктер альянсы (NZECA)
products-about-office-head_office = Бас кеңсе, Астана
products-about-office-almaty_office = Алматыдағы кеңсе
products-about-representations = Шетелдегі өкілдіктер
products-about-city-yekaterinburg = Екатеринбург
products-about-city-kazan = Қазан
products-about-city-tashkent = Ташкент
products-about-city-dushanbe = Душанбе
products-about-city-guangzhou = Гуанчжоу
products-about-city-bishkek = Бішкек
products-about-check = Шетелдік сатып алушының сенімділігін тегін тексереміз.
products-about-destinations = Қолдау көрген экспорт барған елдер. Бұл — бұрынғы география, рұқсат етілген елдер тізімі емес.
products-about-korea-note = Брошюрада тек «Корея» делінген; біз оны Корея Республикасы деп түсінеміз.
products-about-latin-america-note = Брошюрада елдері аталмай, Латын Америкасы да көрсетілген.

products-region-central_asia = Орталық Азия
products-region-cis = Ресей, Беларусь, Кавказ, Молдова, Украина
products-region-europe = Еуропа
products-region-asia = Шығыс және Оңтүстік Азия
products-region-middle_east = Таяу Шығыс және Түркия
products-region-other = Африка, Америка, Океания

products-rules-where = Қарыздарды сақтандыру қағидалары қазақ тілінде; толық мәтіні агенттік сайтында және маманда бар. Басқа өнімдердің қағидалары мұнда жоқ: шартыңыз шешеді.

products-clause-title = Қарыздарды сақтандыру қағидалары, { $clauses }
products-clause-note = Қысқаша мазмұны: қағидалар мәтіні де, заң кеңесі де емес.
products-clause-purpose = Қағидалар не үшін керек және қандай заңға сүйенеді.
products-clause-definitions = Жиырма алты термин: франшиза, пайда алушы, залал, күту кезеңі және басқалар. Залал — тек қайтарылмаған негізгі борыш, сыйақысыз, айыпсыз және шығыссыз.
products-clause-cover = Не сақтандырылады: кредит берушінің негізгі борышты қайтарып алу мүддесі. Сақтанушы — қарыз алушы, пайда алушы — кредит беруші.
products-clause-events = Үш оқиға: валюталық шектеу, негізгі борыштың қайтарылмауы, қарыз алушының банкроттығы немесе таратылуы. Қабылданғандары шартта көрсетіледі; жағдай кездейсоқ болуға тиіс.
products-clause-refusal = Бас тарту негіздері: соғыс пен ереуіл, жарамсыз кредиттік шарт, алдын ала жазбаша келісімсіз өзгеріс, көрінеу жалған мәлімет, талаптан бас тарту және басқалар. Шарт тағы қосуы мүмкін.
products-clause-sanctions = БҰҰ немесе Қазақстан санкцияларын бұзса, қорғаныс жоқ; ақшаны жылыстату белгілері болса, сақтандырушы сақтандыру төлемінен немесе сыйлықақыны қайтарудан бас тарта алады.
products-clause-contract = Шарт жазбаша өтініш бойынша жасалады; мәліметке сақтанушы жауап береді; электрондық түрі болады; жоғалған шарттың телнұсқасы беріледі.
products-clause-force = Қорғаныс сыйлықақы немесе алғашқы жарна төленгенде басталады, басқаша келісілмесе; мерзімі мен аумағы шарт бойынша.
products-clause-premium = Сақтандыру сомасы ықтимал залал шегінде. Сыйлықақы = тариф × сақтандыру сомасы, біржолғы немесе жарналармен. Мерзімінен кейін 30 күнтізбелік күн төленбесе, шарт тоқтайды.
products-clause-policyholder = Сақтанушының құқықтары мен міндеттері; тәуекел жай-күйінің өзгергені 3 жұмыс күні ішінде хабарланады.
products-clause-insurer = Сақтандырушының құқықтары мен міндеттері; жетіспейтін құжаттарды 15 күнтізбелік күн ішінде айтады.
products-clause-beneficiary = Пайда алушының құқықтары мен міндеттері; кредиттік шарт қаражатты бақылауға мүмкіндік беруге тиіс; борышты өндіру әрекеттері сақтандырушының алдын ала келісімімен.
products-clause-risk_change = Елеулі өзгерістер: пайда алушы 30 күнтізбелік күн ішінде хабарлайды; сақтандырушы шарттарды өзгерте алады немесе қосымша сыйлықақы сұрай алады; жасыру шартты тоқтатуы мүмкін.
products-clause-occurrence = Оқиға болғанда: бірден, шарт мерзімінде және 90 күнтізбелік күннен кешіктірмей хабарлаңыз; сақтандырушының алдын ала жазбаша келісімінсіз ештеңені мойындамаңыз және ештеңеге келіспеңіз.
products-clause-claim = Сақтандыру төлемі туралы талап хабарламадан бөлек: оны пайда алушы жазбаша, нысан бойынша, он екі құжатпен береді.
products-clause-decision = Құжаттары толық талаптан кейін: қарауға және шешімге 30 жұмыс күніне дейін, төлеуге 10 жұмыс күніне дейін; байланысты қылмыстық іс болса, төлем кейінге қалуы мүмкін; бас тартумен сотта дауласуға болады.
products-clause-amount = Сақтандыру төлемі — залалдан франшиза шегерілген сома, сақтандыру сомасы шегінде; валюталық қарыз теңгемен, хабарлама алынған күнгі Ұлттық Банк бағамымен, басқаша келісілмесе.
products-clause-termination = Шарттың мерзімінен бұрын тоқтауы: келісіммен, объект жоғалса, сыйлықақы төленбесе және т.б.; екінші тарапқа 10 жұмыс күні ішінде хабарланады; өткен мерзімнің сыйлықақысы қалады, сақтандырушы кінәлі болса толық қайтарылады.
products-clause-recourse = Сақтандыру төлемінен кейін талап ету құқығы төленген сома шегінде сақтандырушыға өтеді; құжаттар кідіріссіз, өндірілгені 5 күнтізбелік күн ішінде беріледі; талаптан бас тартпаңыз.
products-clause-other = Қосымша шарттар, жазбаша өзгерістер, экологиялық қағидаттар.
products-clause-disputes = Даулар: келіссөз, содан кейін екі аптада жауап берілетін жазбаша шағым, сосын сақтандырушы орналасқан жердегі сот.

products-buyer-page = { $name } — Қазақстанның шикізаттық емес экспортты дамыту жөніндегі ұлттық институты. Қазақстандық шикізаттық емес тауарды, жұмысты немесе қызметті алсаңыз, ол мәмілеге көмектеседі: авансыңызды сақтандыруға не кепілдік беруге, жеткізушінің орындауына кепілдік беруге, сізді қаржыландыратын банкті не лизинг берушіні сақтандыруға болады. Агенттік шартты жеткізушіңізбен, банкпен немесе лизинг берушімен жасайды.

products-supplier-card = Құрметті жеткізуші, біздің кейінірек төлегіміз келеді. { $name } сізді төлемі кейінге қалдырылған экспорттық келісімшарт бойынша төлемеуден сақтандыра алады. Өтінішті өзіңіз бересіз: { $site }, { $phone }.

products-referral-mark = басқа ұйым
