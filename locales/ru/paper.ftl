### Имена файлов, которые присылает бот: латинские буквы, цифры и дефис.

paper-file-archive = vse-otpravlennoe
paper-file-batch = uvedomleniya-tablica
paper-file-buyer-check = proverka-pokupatelya
paper-file-clocks-calendar = sroki
paper-file-loan-schedule = grafik-platezhey
paper-file-payments-calendar = kalendar-platezhey
paper-file-premium = raschet-strahovoy-premii
paper-file-premium-picture = stavka-po-sroku
paper-file-receipt = podtverzhdenie-registracii
paper-file-turnover-template = deklaraciya-ob-oborote

paper-in-latin = Некоторые письменности в этом документе не воспроизводятся. Слова, записанные ими (например, иероглифами), переданы латинскими буквами; исходное написание — в сообщениях бота.
