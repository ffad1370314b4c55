### Бот жіберетін файлдардың атаулары: латын әріптері, цифрлар және сызықша.

paper-file-archive = zhibergenderim
paper-file-batch = habarlamalar-kestesi
paper-file-buyer-check = satyp-alushyny-tekseru
paper-file-clocks-calendar = merzimder
paper-file-loan-schedule = tolem-kestesi
paper-file-payments-calendar = tolem-kuntizbesi
paper-file-premium = saqtandyru-syilyqaqysy-esebi
paper-file-premium-picture = molsherleme-merzim-boiynsha
paper-file-receipt = tirkeu-rastamasy
paper-file-turnover-template = sauda-ainalymy-deklaraciyasy

paper-in-latin = Бұл құжатта кейбір жазу түрлері көрсетілмеуі мүмкін. Сондай жазумен (мысалы, иероглифпен) берілген сөздер латын әріптерімен жазылды; түпнұсқасы боттың хаттарында.
