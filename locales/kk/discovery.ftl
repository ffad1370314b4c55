discovery-unknown = Білмеймін

discovery-progress = { $number }-сұрақ, ең көбі { $total }

discovery-reason = Сіз { $said } деп жауап бердіңіз, ал бұл өнім: { $line }.

discovery-reason-plain = { $line }.

discovery-quote = «{ $text }»

discovery-outcome-products = Мына өнімдер сай келеді, ең жақсысы бірінші.
discovery-outcome-referral = Мұны басқа ұйым ұсынады. Сол ұйымға көрсететін қысқаша мәлімет мынау.
discovery-outcome-ask_back = Тағы бір сұрақ керек.
discovery-outcome-ask_supplier = Өз тәуекелін жеткізушіңіз сақтандырады: оған осы карточканы жіберіңіз.
discovery-outcome-stage_map = Мәмілеңіз қай кезеңде екенін қараңыз; қалғанына маман көмектеседі.

discovery-stage-tender = Тендер
discovery-stage-talks = Келісімшарт келіссөздері
discovery-stage-production = Өндіріс
discovery-stage-shipment = Кейін төленетін жөнелту
discovery-stage-buyer_finance = Сатып алушыда ақша жоқ
discovery-stage-after_shipment = Жөнелткеннен кейін
discovery-stage-settlement = Валютамен есеп айырысу
discovery-stage-growth = Даму

discovery-check-passed = Орындалды: { $what }
discovery-check-open = Тексеру керек: { $what }
discovery-check-non_raw_kazakh = тауар, жұмыс немесе қызмет қазақстандық және шикізаттық емес
discovery-check-non_raw_kazakh-failed = Агенттіктің міндеті — қазақстандық шикізаттық емес экспорт. Сіздің жағдайыңызда не мүмкін екенін маман айтады.
discovery-check-provider = қызмет беруші мен оны қаржыландырушы жүктелген тізімдерде жоқ
discovery-check-provider-failed = { $name } { $date } күнгі { $list } тізімінде бар: алдымен банкіңіздің комплаенсіне жүгініңіз.
discovery-check-export_loan = қарыз экспорттық келісімшартқа жұмсалады, жобалық қаржыландыру емес
discovery-check-export_loan-failed = Инвестициялық жобаға алынатын қарыз жобалық қаржыландыруды сақтандыруға жатады.
discovery-check-deferred_contract = келісімшарт төлемі кейінге қалдырылған
discovery-check-deferred_contract-failed = Экспорт алдындағы қаржыландыруға төлемі кейінге қалдырылған келісімшарт керек. Қарыздарды сақтандыруды қараңыз.
discovery-check-amount_cap = кепілдік сомасы шегінен аспайды
discovery-check-amount_cap-failed = Кепілдік { $limit } сомасымен шектеледі.
discovery-check-term_cap = кепілдік мерзімі келісімшарттан ұзақ емес
discovery-check-term_cap-failed = Кепілдік келісімшарттан ұзақ болмайды: ең көбі { $months } ай.
discovery-check-bank_limit = банкіңізде агенттікке лимит бар
discovery-check-bank_limit-failed = Банктің агенттікке лимиті болмаса, бұл кепілдік мүмкін емес; маман жолын іздейді.
discovery-check-term = мерзімі екі жылға дейін
discovery-check-term-failed = Екі жылдан асса, банк агенттік салымынсыз, өз қаражатынан қаржыландырады.
discovery-check-borrower = қарыз алушы — Қырғыз Республикасының заңды тұлғасы
discovery-check-borrower-failed = Қор тек Қырғыз Республикасында тіркелген заңды тұлғаларға қарыз береді.
discovery-check-russian_share = ресейлік үлес кемінде { $limit }%
discovery-check-russian_share-failed = Ресейлік үлес { $limit }%-дан төмен.
discovery-check-own_contribution = өз салымы кемінде { $limit }%
discovery-check-own_contribution-failed = Өз салымы { $limit }%-дан төмен.
discovery-check-amount = сомасы { $limit } АҚШ долларынан аспайды
discovery-check-amount-failed = Сомасы { $limit } АҚШ долларынан асады.
discovery-check-loan_term = мерзімі мақсатына сай: ең көбі { $limit } ай
discovery-check-loan_term-failed = Бұл мақсатқа мерзім ең көбі { $limit } ай.
discovery-check-grace = негізгі борышты кейінге қалдыру ең көбі { $limit } ай
discovery-check-grace-failed = Негізгі борышты ең көбі { $limit } айға кейінге қалдыруға болады.
discovery-check-currency = валютасы — рубль, АҚШ доллары немесе еуро
discovery-check-currency-failed = Қор тек рубльмен, АҚШ долларымен немесе еуромен береді.
discovery-check-prohibited_purpose = қызмет түріне қор тыйым салмаған
discovery-check-prohibited_purpose-failed = Қор бұл қызметті қаржыландырмайды.
discovery-check-project_financing_cap = жобаны қаржыландыру { $limit } теңгеден аспайды
discovery-check-project_financing_cap-failed = Жобаны қаржыландыру { $limit } теңгеден асады.
discovery-check-in_force = тәртіп күшінде (күшіне енген күні: { $from })
discovery-check-in_force-failed = Тәртіп әлі күшіне енген жоқ. Күшіне енетін күні: { $from }.
discovery-check-bank_takes_part = банкіңіз қатысады және лимиті бар
discovery-check-bank_takes_part-failed = Қорға банк жүгінеді: қатысатын басқа банктен сұраңыз.
discovery-check-specialist = санкция немесе ақша жылыстату белгілері жоқ
discovery-check-specialist-failed = Мұны маман қарайды; чатта ештеңе шешілмейді.

discovery-summary-title = { $provider } үшін қысқаша мәлімет
discovery-summary-answers = Жауаптарыңыз
discovery-summary-checks = Тексерулер
discovery-summary-papers = Дереккөзде аталған құжаттар
discovery-summary-papers-none = Дереккөзде құжаттар аталмаған; ұйым айтады.
discovery-summary-note = Бұл өтініш емес. Ұйым өз қағидаларымен шешеді.

discovery-clarify = Дұрыс түсіндім бе? Таңдаңыз немесе басқаша айтыңыз.

discovery-intent-notice = Төленбегенін хабарлау
discovery-intent-buyer_check = Сатып алушыны тексеру
discovery-intent-premium = Сыйлықақыны есептеу
discovery-intent-payment = Жарналарым
discovery-intent-case_status = Өтінімімнің мәртебесі
discovery-intent-language = Тілді ауыстыру
discovery-intent-human = Маманмен байланысу
discovery-intent-none = Басты мәзір

discovery-stage-map-title = Мәмілеңіз қай кезеңде?

discovery-ask-non_raw_kazakh = Тауарыңыз, жұмысыңыз немесе қызметіңіз қазақстандық және шикізаттық емес пе? Агенттік қазақстандық шикізаттық емес экспортты қолдайды; кез келген жауап әрі қарай апарады.

discovery-s1 = Сіз кімсіз?

discovery-s1-exporter = Экспорттаймыз
discovery-s1-exporter-long = Қазақстандық тауарды, жұмысты немесе қызметті экспорттаймыз
discovery-s1-domestic = Экспортсыз бизнес
discovery-s1-domestic-long = Қазақстандағы бизнес, экспорт жоқ
discovery-s1-bank = Банк
discovery-s1-bank-long = Банк немесе басқа кредиттік ұйым
discovery-s1-factor = Факторинг компаниясы
discovery-s1-factor-long = Фактор: дебиторлық берешекті сатып аламыз
discovery-s1-lessor = Лизинг компаниясы
discovery-s1-lessor-long = Лизинг компаниясы
discovery-s1-investor = Қазақстандық инвестор
discovery-s1-investor-long = Қазақстаннан шетелге инвестиция салатын инвестор
discovery-s1-foreign_buyer = Шетелдік сатып алушы
discovery-s1-foreign_buyer-long = Қазақстандық тауардың, жұмыстың немесе қызметтің шетелдік сатып алушысы
discovery-s1-kg_importer = Қырғыз фирмасы, Ресейден
discovery-s1-kg_importer-long = Ресейден сатып алатын қырғызстандық компания

discovery-e1 = Сізді не алаңдатады немесе не қажет?

discovery-e1-nonpayment = Сатып алушы төлемеуі мүмкін
discovery-e1-nonpayment-long = Сатып алушы төлемеуі мүмкін
discovery-e1-sell_invoice = Шотты сату
discovery-e1-sell_invoice-long = Шотты сатып, ақшаны бірден алғымыз келеді
discovery-e1-financing = Қаражат керек
discovery-e1-financing-long = Келісімшартқа немесе жобаға қаражат керек
discovery-e1-advance = Авансты қамтамасыз ету
discovery-e1-advance-long = Сатып алушы авансына қамтамасыз ету сұрайды
discovery-e1-tender = Тендерге қамтамасыз ету
discovery-e1-tender-long = Тендер қамтамасыз етуді талап етеді
discovery-e1-performance = Орындауды қамтамасыз ету
discovery-e1-performance-long = Сатып алушы келісімшартты орындауға қамтамасыз ету сұрайды
discovery-e1-backing = Банк кепілдігі үшін
discovery-e1-backing-long = Банкіміз өз кепілдігіне қамтамасыз ету сұрайды
discovery-e1-hedge = Валюта бағамы
discovery-e1-hedge-long = Валюта бағамы біздің зиянымызға өзгеруі мүмкін
discovery-e1-bonds = Облигация шығарамыз
discovery-e1-bonds-long = Облигация шығарамыз
discovery-e1-invest = Шетелге инвестиция саламыз
discovery-e1-invest-long = Шетелге инвестиция саламыз

discovery-e2 = Сізге қалай төленеді?

discovery-e2-later = Кейін
discovery-e2-later-long = Кейін, төлемді кейінге қалдырып
discovery-e2-later_guaranteed = Кейін, банк кепілдігімен
discovery-e2-later_guaranteed-long = Кейін, шетелдік банктің кепілдігімен
discovery-e2-mixed = Бөлігі қазір, бөлігі кейін
discovery-e2-mixed-long = Бөлігі қазір, бөлігі кейін
discovery-e2-lc = Аккредитив
discovery-e2-lc-long = Аккредитивпен
discovery-e2-advance = Алдын ала, аванспен
discovery-e2-advance-long = Алдын ала, аванспен
discovery-e2-lease = Лизинг арқылы
discovery-e2-lease-long = Лизинг беруші төлейді
discovery-e2-loan = Сатып алушының қарызынан
discovery-e2-loan-long = Сатып алушының қарызынан

discovery-e3 = Не жеткізесіз және қанша сатып алушыға?

discovery-e3-goods_one = Тауар, бір сатып алушы
discovery-e3-goods_one-long = Тауарды бір сатып алушыға
discovery-e3-goods_many = Тауар, бірнеше сатып алушы
discovery-e3-goods_many-long = Тауарды бірнеше сатып алушыға
discovery-e3-works = Жұмыс немесе қызмет
discovery-e3-works-long = Жұмыс немесе қызмет

discovery-e4 = Қарызды кім алады және не үшін?

discovery-e4-we_working = Біз, айналымға
discovery-e4-we_working-long = Біз, айналым капиталына
discovery-e4-we_project = Біз, инвестжобаға
discovery-e4-we_project-long = Біз, инвестициялық жобаға
discovery-e4-buyer_loan = Сатып алушы, қарыз
discovery-e4-buyer_loan-long = Қарызды сатып алушы алады
discovery-e4-buyer_lease = Сатып алушы, лизинг
discovery-e4-buyer_lease-long = Сатып алушы лизинг алады
discovery-e4-buyer_lc = Сатып алушы, аккредитив
discovery-e4-buyer_lc-long = Сатып алушы, аккредитивпен
discovery-e4-on_lender = Әрі қарай беретін банк
discovery-e4-on_lender-long = Алған қаражатын әрі қарай қарызға беретін банк
discovery-e4-none = Қарызсыз
discovery-e4-none-long = Қарызсыз

discovery-e5 = Сізге қалай төленеді және қарызда не қиын?

discovery-e5-later_collateral = Кейін; кепіл аз
discovery-e5-later_collateral-long = Кейін төленеді; кепіл жетпейді
discovery-e5-later_rate = Кейін; мөлшерлеме жоғары
discovery-e5-later_rate-long = Кейін төленеді; сыйақы мөлшерлемесі жоғары
discovery-e5-later_neither = Кейін; қиындық жоқ
discovery-e5-later_neither-long = Кейін төленеді; кепіл де, мөлшерлеме де қиындық емес
discovery-e5-advance = Алдын ала, аванспен
discovery-e5-advance-long = Алдын ала, аванспен
discovery-e5-other_collateral = Басқаша; кепіл аз
discovery-e5-other_collateral-long = Басқаша төленеді; кепіл жетпейді
discovery-e5-other_enough = Басқаша; кепіл жетеді
discovery-e5-other_enough-long = Басқаша төленеді; кепіл жетеді

discovery-e6 = Сатып алушы нені қабылдайды?

discovery-e6-guarantee = Агенттіктің кепілдігін
discovery-e6-guarantee-long = Агенттіктің кепілдігін
discovery-e6-insurance = Сақтандыру шартын
discovery-e6-insurance-long = Сақтандыру шартын
discovery-e6-bank = Тек банк кепілдігін
discovery-e6-bank-long = Тек банк кепілдігін

discovery-e7 = Кімнің кепілдігі қабылданады?

discovery-e7-agency = Агенттіктің кепілдігі
discovery-e7-agency-long = Агенттіктің кепілдігі
discovery-e7-bank = Тек банктікі
discovery-e7-bank-long = Тек банктің кепілдігі

discovery-e8 = Банкіңіз нені қабылдайды?

discovery-e8-insurance = Сақтандыруды
discovery-e8-insurance-long = Сақтандыруды
discovery-e8-guarantee = Агенттіктің кепілдігін
discovery-e8-guarantee-long = Агенттіктің кепілдігін

discovery-e9 = Сізге қалай төленеді?

discovery-e9-later = Кейін
discovery-e9-later-long = Кейін, төлемді кейінге қалдырып
discovery-e9-mixed = Бөлігі қазір, бөлігі кейін
discovery-e9-mixed-long = Бөлігі қазір, бөлігі кейін
discovery-e9-lc = Аккредитив
discovery-e9-lc-long = Аккредитивпен
discovery-e9-advance = Алдын ала, аванспен
discovery-e9-advance-long = Алдын ала, аванспен
discovery-e9-other = Басқаша
discovery-e9-other-long = Басқа жолмен

discovery-b1 = Қандай қызмет көрсетесіз?

discovery-b1-lend = Қарыз беру
discovery-b1-lend-long = Қарыз беру
discovery-b1-guarantee = Кепілдік
discovery-b1-guarantee-long = Экспорттаушы үшін кепілдік
discovery-b1-confirm = Аккредитивті растау
discovery-b1-confirm-long = Аккредитивті растаймыз
discovery-b1-forward = Валюталық форвард
discovery-b1-forward-long = Экспорттаушымен валюталық форвард
discovery-b1-several = Бірнеше қызмет
discovery-b1-several-long = Бір экспорттаушыға бірнеше қызмет

discovery-b2 = Қарызды кім алады және не үшін?

discovery-b2-exporter_working = Экспорттаушы, айналымға
discovery-b2-exporter_working-long = Экспорттаушы, айналым капиталына
discovery-b2-exporter_project = Экспорттаушы, инвестжобаға
discovery-b2-exporter_project-long = Экспорттаушы, инвестициялық жобаға
discovery-b2-foreign_buyer = Шетелдік сатып алушы
discovery-b2-foreign_buyer-long = Шетелдік сатып алушы
discovery-b2-other_bank = Басқа банк
discovery-b2-other_bank-long = Әрі қарай қарызға беретін басқа банк
discovery-b2-none = Ешкім, қарызсыз
discovery-b2-none-long = Ешкім, қарызсыз

discovery-b3 = Сақтанушы кім болады?

discovery-b3-exporter = Экспорттаушы
discovery-b3-exporter-long = Экспорттаушы қол қойып, сыйлықақы төлейді
discovery-b3-bank = Банк
discovery-b3-bank-long = Банк өз залалын сақтандырады

discovery-b4 = Кепілдік немен қамтамасыз етіледі?

discovery-b4-insured_exporter = Экспорттаушы сақтандырады
discovery-b4-insured_exporter-long = Сақтандыру, сыйлықақыны экспорттаушы төлейді
discovery-b4-insured_bank = Өз залалымызды
discovery-b4-insured_bank-long = Өз залалымызды сақтандырамыз
discovery-b4-guarantee = Агенттіктің кепілдігі
discovery-b4-guarantee-long = Лимитіміз шегінде агенттіктің кепілдігі

discovery-f1 = Қалай төлейсіз немесе сізге не керек?

discovery-f1-advance = Алдын ала, аванспен
discovery-f1-advance-long = Алдын ала, аванспен төлейміз
discovery-f1-later = Кейін
discovery-f1-later-long = Кейін төлейміз
discovery-f1-mixed = Бөлігі қазір, бөлігі кейін
discovery-f1-mixed-long = Бөлігі қазір, бөлігі кейін
discovery-f1-lc = Аккредитив
discovery-f1-lc-long = Аккредитивпен
discovery-f1-loan = Қарыздан
discovery-f1-loan-long = Қарыз қаражатынан төлейміз
discovery-f1-lease = Лизинг арқылы
discovery-f1-lease-long = Лизинг арқылы
discovery-f1-performance = Жеткізуді қамтамасыз ету
discovery-f1-performance-long = Жеткізушінің орындауына қамтамасыз ету

discovery-a1 = Сізге алдын ала төленеді, демек төлемеу қаупі жоқ. Онда не алаңдатады?

discovery-a1-guarantee = Авансқа кепілдік
discovery-a1-guarantee-long = Сатып алушы авансына кепілдік сұрайды
discovery-a1-insurance = Авансты сақтандыру
discovery-a1-insurance-long = Сатып алушы авансын сақтандыруды сұрайды
discovery-a1-bank = Банк кепілдігі
discovery-a1-bank-long = Сатып алушы банк кепілдігін сұрайды
discovery-a1-production = Өндіруге ақша жоқ
discovery-a1-production-long = Өндіріске қаражат жетпейді
discovery-a1-mixed = Бөлігі кейін төленеді
discovery-a1-mixed-long = Бөлігі бәрібір кейін төленеді

discovery-a2 = Сізге лизинг беруші немесе банк төлейді, тәуекел сонда. Сізге не керек?

discovery-a2-lessor = Лизинг берушіні қорғау
discovery-a2-lessor-long = Лизинг берушіні қорғау
discovery-a2-lender = Кредит берушіні қорғау
discovery-a2-lender-long = Кредит берушіні қорғау
discovery-a2-own_lease = Лизингті өзіміз береміз
discovery-a2-own_lease-long = Сатып алушыға лизингті өзіміз береміз
discovery-a2-own_deferral = Мерзімді өзіміз береміз
discovery-a2-own_deferral-long = Сатып алушыға төлемді кейінге өзіміз қалдырамыз

discovery-a3 = Қарызсыз. Қаражат не үшін керек?

discovery-a3-shipped = Тауар жөнелтілді
discovery-a3-shipped-long = Тауар жөнелтілді, ақысы кейін төленеді
discovery-a3-prepay = Өндіріске, алдын ала төлем
discovery-a3-prepay-long = Өндіріске; сатып алушы алдын ала төлей алар еді
discovery-a3-buyer_loan = Қарыз сатып алушыға керек
discovery-a3-buyer_loan-long = Қарыз сатып алушыға керек
discovery-a3-buyer_lease = Лизинг сатып алушыға керек
discovery-a3-buyer_lease-long = Лизинг сатып алушыға керек
discovery-a3-loan_after_all = Қарыз аламыз
discovery-a3-loan_after_all-long = Бәрібір қарыз аламыз

discovery-a4 = Қарыз жоқ. Қандай қызмет көрсетесіз?

discovery-a4-factor = Дебиторлық берешек аламыз
discovery-a4-factor-long = Дебиторлық берешекті сатып аламыз
discovery-a4-guarantee = Кепілдік
discovery-a4-guarantee-long = Экспорттаушы үшін кепілдік
discovery-a4-confirm = Аккредитивті растау
discovery-a4-confirm-long = Аккредитивті растаймыз
discovery-a4-forward = Валюталық форвард
discovery-a4-forward-long = Экспорттаушымен валюталық форвард
discovery-a4-several = Бірнеше қызмет
discovery-a4-several-long = Бір экспорттаушыға бірнеше қызмет
