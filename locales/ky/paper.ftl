### Бот жөнөткөн файлдардын аттары: латын тамгалары, цифралар жана сызыкча.

paper-file-archive = zhonotkondorum
paper-file-batch = bildiruulor-tablicasy
paper-file-buyer-check = satyp-aluuchunu-teksheruu
paper-file-clocks-calendar = moonottor
paper-file-loan-schedule = tolom-grafigi
paper-file-payments-calendar = tolom-kalendary
paper-file-premium = kamsyzdandyruu-syilygynyn-esebi
paper-file-premium-picture = moonot-boyuncha-chen
paper-file-receipt = kattoo-yrastamasy
paper-file-turnover-template = sooda-zhugurtuusu-deklaraciyasy

paper-in-latin = Бул кагазда айрым тамгалар көрсөтүлбөйт. Андай тамгалар менен (мисалы, иероглиф менен) жазылган сөздөр латын тамгалары менен берилди; баштапкы жазылышы боттун каттарында.
