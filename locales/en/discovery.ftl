discovery-unknown = I don't know

discovery-progress = { $number } of { $total } at most

discovery-reason = You answered { $said }: this product { $line }.

discovery-reason-plain = { $line }.

discovery-quote = “{ $text }”

discovery-outcome-products = These products fit, best first.
discovery-outcome-referral = Another institution offers this. Here is a summary to take there.
discovery-outcome-ask_back = One more question is needed.
discovery-outcome-ask_supplier = Your supplier insures its own risk: forward this card to it.
discovery-outcome-stage_map = Look where your deal stands now; a specialist helps with the rest.

discovery-stage-tender = Tender
discovery-stage-talks = Contract talks
discovery-stage-production = Production
discovery-stage-shipment = Shipment, paid later
discovery-stage-buyer_finance = The buyer has no money
discovery-stage-after_shipment = After shipment
discovery-stage-settlement = Settlement in currency
discovery-stage-growth = Growth

discovery-check-passed = Met: { $what }
discovery-check-open = To be checked: { $what }
discovery-check-non_raw_kazakh = the goods, works or services are Kazakh and non-raw
discovery-check-non_raw_kazakh-failed = The agency's mandate is Kazakh non-raw exports. A specialist will tell what is possible in your case.
discovery-check-provider = the provider and its funder are not on the loaded lists
discovery-check-provider-failed = { $list } of { $date } names { $name }: speak to your bank's compliance first.
discovery-check-export_loan = the loan serves an export contract and is not project finance
discovery-check-export_loan-failed = A loan for an investment project goes to project finance insurance.
discovery-check-deferred_contract = the contract is paid later
discovery-check-deferred_contract-failed = Pre-export financing needs a contract with deferred payment. Look at loan insurance.
discovery-check-amount_cap = the guarantee is not above its ceiling
discovery-check-amount_cap-failed = The guarantee is limited to { $limit }.
discovery-check-term_cap = the guarantee ends with the contract or earlier
discovery-check-term_cap-failed = The guarantee cannot last beyond the contract: at most { $months } months.
discovery-check-bank_limit = your bank has a limit on the agency
discovery-check-bank_limit-failed = Without the bank's limit on the agency this guarantee is not possible; a specialist will look for a way.
discovery-check-term = the term is up to two years
discovery-check-term-failed = Over two years the bank finances from its own funds, without the agency's deposit.
discovery-check-borrower = the borrower is a legal entity of the Kyrgyz Republic
discovery-check-borrower-failed = The fund lends only to legal entities registered in the Kyrgyz Republic.
discovery-check-russian_share = the Russian share is at least { $limit }%
discovery-check-russian_share-failed = The Russian share is below { $limit }%.
discovery-check-own_contribution = the own contribution is at least { $limit }%
discovery-check-own_contribution-failed = The own contribution is below { $limit }%.
discovery-check-amount = the amount is not above { $limit } US dollars
discovery-check-amount-failed = The amount is above { $limit } US dollars.
discovery-check-loan_term = the term fits the purpose: { $limit } months at most
discovery-check-loan_term-failed = For this purpose the term is { $limit } months at most.
discovery-check-grace = principal is deferred by { $limit } months at most
discovery-check-grace-failed = Principal can be deferred by { $limit } months at most.
discovery-check-currency = the currency is roubles, US dollars or euros
discovery-check-currency-failed = The fund lends in roubles, US dollars or euros only.
discovery-check-prohibited_purpose = the activity is not prohibited by the fund
discovery-check-prohibited_purpose-failed = The fund does not finance this activity.
discovery-check-project_financing_cap = project financing is not above { $limit } tenge
discovery-check-project_financing_cap-failed = Project financing is above { $limit } tenge.
discovery-check-in_force = the order is in force (from { $from })
discovery-check-in_force-failed = The order takes effect on { $from }
discovery-check-bank_takes_part = your bank takes part and has limit left
discovery-check-bank_takes_part-failed = The bank applies to the fund: ask another bank that takes part.
discovery-check-specialist = no signs of sanctions or money laundering
discovery-check-specialist-failed = A specialist looks at this; nothing is decided in the chat.

discovery-summary-title = Summary for { $provider }
discovery-summary-answers = Your answers
discovery-summary-checks = Checks
discovery-summary-papers = Papers named in the source
discovery-summary-papers-none = The source names no papers; the institution will.
discovery-summary-note = This is not an application. The institution decides by its own rules.

discovery-clarify = Did I understand you? Choose, or tell it in other words.

discovery-intent-notice = Report non-payment
discovery-intent-buyer_check = Check my buyer
discovery-intent-premium = Estimate the premium
discovery-intent-payment = My instalments
discovery-intent-case_status = Status of my case
discovery-intent-language = Change the language
discovery-intent-human = Ask a specialist
discovery-intent-none = Main menu

discovery-stage-map-title = Where does your deal stand?

discovery-ask-non_raw_kazakh = Are the goods, works or services Kazakh and non-raw? The agency supports Kazakh non-raw exports; any answer leads on.

discovery-s1 = Who are you?

discovery-s1-exporter = We export
discovery-s1-exporter-long = We export Kazakh goods, works or services
discovery-s1-domestic = Business without export
discovery-s1-domestic-long = A business in Kazakhstan that does not export
discovery-s1-bank = Bank
discovery-s1-bank-long = A bank or another lender
discovery-s1-factor = Factoring company
discovery-s1-factor-long = A factor: we buy receivables
discovery-s1-lessor = Leasing company
discovery-s1-lessor-long = Leasing company
discovery-s1-investor = Investor from Kazakhstan
discovery-s1-investor-long = An investor from Kazakhstan who invests abroad
discovery-s1-foreign_buyer = Foreign buyer
discovery-s1-foreign_buyer-long = A foreign buyer of Kazakh goods, works or services
discovery-s1-kg_importer = Kyrgyz firm, from Russia
discovery-s1-kg_importer-long = A Kyrgyz company that buys from Russia

discovery-e1 = What worries you or what do you need?

discovery-e1-nonpayment = The buyer may not pay
discovery-e1-nonpayment-long = The buyer may not pay
discovery-e1-sell_invoice = Sell the invoice
discovery-e1-sell_invoice-long = We want to sell the invoice and be paid at once
discovery-e1-financing = Money is needed
discovery-e1-financing-long = Money for the contract or a project
discovery-e1-advance = Security for the advance
discovery-e1-advance-long = The buyer wants security for its advance
discovery-e1-tender = A tender wants security
discovery-e1-tender-long = A tender wants security
discovery-e1-performance = Security for performance
discovery-e1-performance-long = The buyer wants security that we perform
discovery-e1-backing = Backing for bank guarantee
discovery-e1-backing-long = Our bank wants backing for its guarantee
discovery-e1-hedge = The exchange rate
discovery-e1-hedge-long = The exchange rate may turn against us
discovery-e1-bonds = We issue bonds
discovery-e1-bonds-long = We issue bonds
discovery-e1-invest = We invest abroad
discovery-e1-invest-long = We invest abroad

discovery-e2 = How will you be paid?

discovery-e2-later = Later
discovery-e2-later-long = Later, on deferred terms
discovery-e2-later_guaranteed = Later, bank guarantees it
discovery-e2-later_guaranteed-long = Later, with a foreign bank's guarantee
discovery-e2-mixed = Part now, part later
discovery-e2-mixed-long = Part now, part later
discovery-e2-lc = Letter of credit
discovery-e2-lc-long = By letter of credit
discovery-e2-advance = In advance
discovery-e2-advance-long = In advance
discovery-e2-lease = Through a lessor
discovery-e2-lease-long = A lessor pays for the buyer
discovery-e2-loan = From the buyer's loan
discovery-e2-loan-long = From the buyer's loan

discovery-e3 = What do you supply, and to how many buyers?

discovery-e3-goods_one = Goods to one buyer
discovery-e3-goods_one-long = Goods to one buyer
discovery-e3-goods_many = Goods to several buyers
discovery-e3-goods_many-long = Goods to several buyers
discovery-e3-works = Works or services
discovery-e3-works-long = Works or services

discovery-e4 = Who takes the loan, and what for?

discovery-e4-we_working = We: working capital
discovery-e4-we_working-long = We, for working capital
discovery-e4-we_project = We: investment project
discovery-e4-we_project-long = We, for an investment project
discovery-e4-buyer_loan = The buyer: a loan
discovery-e4-buyer_loan-long = The buyer takes a loan
discovery-e4-buyer_lease = The buyer: a lease
discovery-e4-buyer_lease-long = The buyer takes a lease
discovery-e4-buyer_lc = Buyer: letter of credit
discovery-e4-buyer_lc-long = The buyer, by letter of credit
discovery-e4-on_lender = A bank that lends on
discovery-e4-on_lender-long = A bank that lends on
discovery-e4-none = No loan
discovery-e4-none-long = No loan

discovery-e5 = How will you be paid, and what is hard about the loan?

discovery-e5-later_collateral = Later; little collateral
discovery-e5-later_collateral-long = Paid later; collateral is short
discovery-e5-later_rate = Later; the rate is high
discovery-e5-later_rate-long = Paid later; the rate is high
discovery-e5-later_neither = Later; neither is hard
discovery-e5-later_neither-long = Paid later; neither collateral nor the rate is a problem
discovery-e5-advance = In advance
discovery-e5-advance-long = In advance
discovery-e5-other_collateral = Other; little collateral
discovery-e5-other_collateral-long = Another way; collateral is short
discovery-e5-other_enough = Other; enough collateral
discovery-e5-other_enough-long = Another way; collateral is enough

discovery-e6 = What does the buyer accept?

discovery-e6-guarantee = The agency's guarantee
discovery-e6-guarantee-long = The agency's guarantee
discovery-e6-insurance = An insurance contract
discovery-e6-insurance-long = An insurance contract
discovery-e6-bank = Only a bank guarantee
discovery-e6-bank-long = Only a bank guarantee

discovery-e7 = Whose guarantee is accepted?

discovery-e7-agency = The agency's
discovery-e7-agency-long = The agency's guarantee
discovery-e7-bank = Only a bank's
discovery-e7-bank-long = Only a bank's guarantee

discovery-e8 = What does your bank take?

discovery-e8-insurance = Insurance
discovery-e8-insurance-long = Insurance
discovery-e8-guarantee = The agency's guarantee
discovery-e8-guarantee-long = The agency's guarantee

discovery-e9 = How will you be paid?

discovery-e9-later = Later
discovery-e9-later-long = Later, on deferred terms
discovery-e9-mixed = Part now, part later
discovery-e9-mixed-long = Part now, part later
discovery-e9-lc = Letter of credit
discovery-e9-lc-long = By letter of credit
discovery-e9-advance = In advance
discovery-e9-advance-long = In advance
discovery-e9-other = Another way
discovery-e9-other-long = Another way

discovery-b1 = Which service do you give?

discovery-b1-lend = A loan
discovery-b1-lend-long = A loan
discovery-b1-guarantee = A guarantee
discovery-b1-guarantee-long = A guarantee for an exporter
discovery-b1-confirm = Confirm letter of credit
discovery-b1-confirm-long = Confirming a letter of credit
discovery-b1-forward = A currency forward
discovery-b1-forward-long = A currency forward
discovery-b1-several = Several services
discovery-b1-several-long = Several services for one exporter

discovery-b2 = Who borrows, and what for?

discovery-b2-exporter_working = Exporter: working capital
discovery-b2-exporter_working-long = The exporter, for working capital
discovery-b2-exporter_project = Exporter: a project
discovery-b2-exporter_project-long = The exporter, for an investment project
discovery-b2-foreign_buyer = The foreign buyer
discovery-b2-foreign_buyer-long = The foreign buyer
discovery-b2-other_bank = Another bank, to lend on
discovery-b2-other_bank-long = Another bank, to lend on
discovery-b2-none = Nobody borrows
discovery-b2-none-long = Nobody borrows

discovery-b3 = Who signs as the insured party?

discovery-b3-exporter = The exporter
discovery-b3-exporter-long = The exporter signs and pays the premium
discovery-b3-bank = The bank
discovery-b3-bank-long = The bank insures its own loss

discovery-b4 = What backs the guarantee?

discovery-b4-insured_exporter = Insured by the exporter
discovery-b4-insured_exporter-long = Insurance paid by the exporter
discovery-b4-insured_bank = We insure our own loss
discovery-b4-insured_bank-long = Insurance of our own loss
discovery-b4-guarantee = The agency's guarantee
discovery-b4-guarantee-long = The agency's guarantee, within our limit

discovery-f1 = How do you pay, or what do you need?

discovery-f1-advance = In advance
discovery-f1-advance-long = We pay in advance
discovery-f1-later = Later
discovery-f1-later-long = We pay later
discovery-f1-mixed = Part now, part later
discovery-f1-mixed-long = Part now, part later
discovery-f1-lc = Letter of credit
discovery-f1-lc-long = By letter of credit
discovery-f1-loan = From a loan
discovery-f1-loan-long = From a loan
discovery-f1-lease = By lease
discovery-f1-lease-long = By lease
discovery-f1-performance = Security of supply
discovery-f1-performance-long = Security that the supplier performs

discovery-a1 = You are paid in advance, so the buyer cannot fail to pay. What worries you then?

discovery-a1-guarantee = Guarantee for the advance
discovery-a1-guarantee-long = The buyer wants a guarantee for its advance
discovery-a1-insurance = Insurance of the advance
discovery-a1-insurance-long = The buyer wants insurance of its advance
discovery-a1-bank = A bank guarantee
discovery-a1-bank-long = The buyer wants a bank guarantee
discovery-a1-production = No money to produce
discovery-a1-production-long = We lack money to produce
discovery-a1-mixed = Part is paid later
discovery-a1-mixed-long = Part is paid later after all

discovery-a2 = The lessor or the lender pays you and bears the risk. What do you need?

discovery-a2-lessor = Cover for the lessor
discovery-a2-lessor-long = Cover for the lessor
discovery-a2-lender = Cover for the lender
discovery-a2-lender-long = Cover for the lender
discovery-a2-own_lease = We lease it ourselves
discovery-a2-own_lease-long = We lease to the buyer ourselves
discovery-a2-own_deferral = We give time to pay
discovery-a2-own_deferral-long = We give the buyer time to pay

discovery-a3 = No loan. What is the money for?

discovery-a3-shipped = Goods already shipped
discovery-a3-shipped-long = Goods are already shipped and paid later
discovery-a3-prepay = Production, with prepayment
discovery-a3-prepay-long = Production; the buyer could prepay
discovery-a3-buyer_loan = The buyer needs a loan
discovery-a3-buyer_loan-long = The buyer needs a loan
discovery-a3-buyer_lease = The buyer needs a lease
discovery-a3-buyer_lease-long = The buyer needs a lease
discovery-a3-loan_after_all = We would take a loan
discovery-a3-loan_after_all-long = We would take a loan after all

discovery-a4 = Nobody borrows. Which service do you give?

discovery-a4-factor = We buy receivables
discovery-a4-factor-long = We buy receivables
discovery-a4-guarantee = A guarantee
discovery-a4-guarantee-long = A guarantee for an exporter
discovery-a4-confirm = Confirm letter of credit
discovery-a4-confirm-long = Confirming a letter of credit
discovery-a4-forward = A currency forward
discovery-a4-forward-long = A currency forward
discovery-a4-several = Several services
discovery-a4-several-long = Several services for one exporter
