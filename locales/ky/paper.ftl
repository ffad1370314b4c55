### Бот жөнөткөн файлдардын аттары: латын тамгалары, цифралар жана сызыкча.

paper-file-archive = zhonotkondorum
paper-file-batch = bildirmeler-tablicasy
paper-file-buyer-check = satyp-aluuchunu-teksheruu
paper-file-clocks-calendar = moonottor
paper-file-loan-schedule = tolom-grafigi
paper-file-payments-calendar = tolom-kalendary
paper-file-premium = kamsyzdandyruu-syilygynyn-esebi
paper-file-premium-picture = chen-moonot-boyuncha
paper-file-receipt = kattoo-yrastamasy
paper-file-turnover-template = sooda-zhugurtuusu-deklaraciyasy

paper-in-latin = Бул кагаз бардык жазууларды көрсөтө албайт. Андай жазуу менен (мисалы, иероглиф менен) берилген сөздөр латын тамгалары менен жазылды; түп нускасы боттун билдирүүлөрүндө.
