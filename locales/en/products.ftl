products-export_credit_insurance-name = Export credit insurance
products-export_credit_insurance-line = Compensates your loss when a foreign buyer does not pay for a delivery on deferred terms
products-export_credit_insurance-covers = The foreign buyer's failure to pay under one export contract with deferred payment.

products-short_term_receivables_insurance-name = Short-term receivables insurance
products-short_term_receivables_insurance-line = Insures your whole portfolio of deferred export sales under one contract
products-short_term_receivables_insurance-covers = Non-payment by foreign buyers on deferred terms; all such contracts can be insured at once.

products-pre_export_financing-name = Pre-export financing
products-pre_export_financing-line = Gives you a working-capital loan through your bank at a reduced rate and insures you against the buyer's default
products-pre_export_financing-covers = A loan to produce the export order, at a reduced rate, and the foreign buyer's failure to pay under a deferred contract.

products-advance_payment_insurance-name = Advance payment insurance
products-advance_payment_insurance-line = Protects the foreign buyer's advance with a three-party insurance contract
products-advance_payment_insurance-covers = The exporter neither performs the contract nor returns the advance; the foreign buyer is compensated.

products-loan_insurance-name = Loan insurance
products-loan_insurance-line = Serves your bank as security for an export loan when collateral is short
products-loan_insurance-covers = The borrower does not repay the principal of the loan taken for an export contract.

products-project_finance_insurance-name = Project finance insurance
products-project_finance_insurance-line = Protects the bank that finances your investment project with export potential
products-project_finance_insurance-covers = The borrower does not meet its obligations under the loan for an investment project.

products-export_trade_finance_lc_insurance-name = Export trade finance and letter of credit insurance
products-export_trade_finance_lc_insurance-line = Protects the bank that confirms the buyer's letter of credit and helps finance the sale
products-export_trade_finance_lc_insurance-covers = The foreign issuing bank does not perform under the letter of credit.

products-exporter_liability_to_financial_institutions_insurance-name = Insurance of the exporter's civil liability to financial institutions
products-exporter_liability_to_financial_institutions_insurance-line = Lets a bank issue its guarantee for you against insurance instead of collateral
products-exporter_liability_to_financial_institutions_insurance-covers = The bank paid under its guarantee and the exporter does not repay the bank.

products-works_services_loss_insurance-name = Insurance of the exporter's losses on performance of works / provision of services
products-works_services_loss_insurance-line = Compensates your loss when a foreign customer does not pay for works or services or refuses without grounds to accept them
products-works_services_loss_insurance-covers = Non-payment, or a groundless refusal to accept works done or services rendered on deferred terms.

products-financial_lease_insurance-name = Financial lease insurance
products-financial_lease_insurance-line = Protects the lessor when a foreign lessee of Kazakh equipment stops paying
products-financial_lease_insurance-covers = The foreign buyer's default on the lease of equipment bought from a Kazakh exporter.

products-international_factoring_insurance-name = International factoring insurance
products-international_factoring_insurance-line = Protects the factor that pays you at once for goods shipped on deferred terms
products-international_factoring_insurance-covers = Foreign buyers do not pay the receivables assigned to the factor.

products-foreign_bank_guarantee_insurance-name = Insurance of bank guarantees issued by foreign banks
products-foreign_bank_guarantee_insurance-line = Compensates your loss when the buyer's bank does not pay under the guarantee it gave you
products-foreign_bank_guarantee_insurance-covers = The foreign bank refuses or fails to pay under its guarantee in the exporter's favour.

products-foreign_counterparty_lender_insurance-name = Insurance of a credit organisation financing a foreign counterparty
products-foreign_counterparty_lender_insurance-line = Protects the bank that lends to a foreign buyer of Kazakh goods, works or services
products-foreign_counterparty_lender_insurance-covers = The foreign buyer does not repay the principal of the loan.

products-exporter_currency_forward_liability_insurance-name = Insurance of the exporter's civil liability under currency forward deals
products-exporter_currency_forward_liability_insurance-line = Lets you fix the exchange rate with a bank forward backed by insurance
products-exporter_currency_forward_liability_insurance-covers = The exporter does not perform the currency forward made with the bank.

products-financial_organisation_loss_insurance-name = Insurance of losses of financial organisations
products-financial_organisation_loss_insurance-line = Insures a financial organisation's own loss on letters of credit, guarantees, forwards and loans given to an exporter
products-financial_organisation_loss_insurance-covers = The exporter does not meet its obligations under a financial service that develops exports.

products-investment_insurance-name = Investment insurance
products-investment_insurance-line = Protects a Kazakh investor's money placed in a foreign company
products-investment_insurance-covers = The foreign company does not meet its obligations under the investment agreement.

products-exporter_bond_liability_insurance-name = Insurance of the exporter's civil liability on bonds
products-exporter_bond_liability_insurance-line = Protects those who buy your bonds, so that you can raise money on the exchange
products-exporter_bond_liability_insurance-covers = The exporter does not redeem its bonds on time; bondholders are compensated at nominal value.

products-performance_guarantee-name = Performance guarantee under an export contract
products-performance_guarantee-line = Assures the foreign buyer that you will perform the export contract
products-performance_guarantee-covers = The exporter does not properly deliver the goods, perform the works or render the services.

products-advance_payment_refund_guarantee-name = Advance payment refund guarantee under an export contract
products-advance_payment_refund_guarantee-line = Assures the buyer that its advance comes back if you do not deliver
products-advance_payment_refund_guarantee-covers = The exporter neither performs nor returns the advance.

products-tender_guarantee-name = Tender guarantee
products-tender_guarantee-line = Secures your bid in an international tender
products-tender_guarantee-covers = The tender participant does not meet its obligations to the organiser.

products-counter_guarantee_to_bank-name = Guarantee to a bank securing the exporter's obligations
products-counter_guarantee_to_bank-line = Backs the bank that issues its own tender, performance or advance guarantee for you
products-counter_guarantee_to_bank-covers = The exporter does not meet the obligations secured by the bank's guarantee.

products-rkdf_roseximbank_loan-name = Loan for projects with a Russian component from Roseximbank funds (Russian-Kyrgyz Development Fund)
products-rkdf_roseximbank_loan-line = Lends to a Kyrgyz company to pay a Russian exporter; decided by the fund, not by the agency
products-rkdf_roseximbank_loan-covers = Nothing is insured: the fund pays the Russian exporter on behalf of the Kyrgyz buyer.

products-guarantee_fund_guarantee-name = Guarantee from the guarantee fund for private-enterprise obligations (Kazakhstan)
products-guarantee_fund_guarantee-line = Guarantees financing of a business inside Kazakhstan; decided by the fund, not by the agency
products-guarantee_fund_guarantee-covers = Loans, financial leases, contingent obligations and forwards of private business.

products-kind-insurance = Insurance
products-kind-finance = Financing
products-kind-guarantee = Guarantee
products-kind-loan = Loan

products-party-agency = the agency
products-party-exporter = the exporter
products-party-borrower = the borrower
products-party-foreign_buyer = the foreign buyer
products-party-foreign_customer = the foreign customer
products-party-foreign_lessee = the foreign lessee
products-party-bank = the bank
products-party-exporter_bank = the exporter's bank (it confirms)
products-party-lender = the credit organisation that lends
products-party-on_lender = a credit organisation that borrows to lend on
products-party-lessor = the lessor
products-party-factor = the factor
products-party-financial_organisation = the financial organisation
products-party-investor = the Kazakh investor
products-party-foreign_company = the foreign company
products-party-foreign_bank = the foreign bank that gave the guarantee
products-party-issuing_bank = the foreign issuing bank
products-party-issuer = the exporter that issues bonds
products-party-bondholders = the bondholders
products-party-bondholders_representative = the bondholders' representative
products-party-tender_organiser = the tender organiser
products-party-kyrgyz_company = the Kyrgyz company
products-party-russian_exporter = the Russian exporter
products-party-rkdf = the Russian-Kyrgyz Development Fund
products-party-roseximbank = Roseximbank
products-party-entrepreneur = the private entrepreneur
products-party-second_tier_bank = the second-tier bank
products-party-financial_agency = the financial agency (the source does not name it)
products-party-financing_party = the bank or lessor that finances (our reading)
products-party-not_stated = the source does not say; the contract does

products-term-deferred = deferred payment
products-term-deferred_guaranteed = deferred payment with a bank guarantee
products-term-advance = advance payment
products-term-letter_of_credit = letter of credit
products-term-lease = lease
products-term-loan_to_buyer = a loan to the buyer
products-term-factoring = factoring
products-term-any = any terms of payment
products-term-not_applicable = not tied to a payment

products-step-sign_deferred = The exporter and the foreign buyer sign a contract with deferred payment.
products-step-sign_deferred_many = The exporter signs export contracts with deferred payment.
products-step-sign_advance = The exporter and the foreign buyer sign a contract with an advance payment.
products-step-sign_lc = The exporter and the buyer sign an export contract paid by letter of credit.
products-step-sign_works = The exporter and the foreign customer sign a contract for works or services.
products-step-sign_export = The exporter and the foreign buyer sign an export contract.
products-step-apply = The exporter applies to the agency.
products-step-contract_with_exporter = The agency and the exporter sign the insurance contract.
products-step-deliver_and_premium = The exporter delivers and pays the premium.
products-step-compensates_exporter = If a buyer does not pay, the agency compensates the exporter.
products-step-minimum_premium = The exporter pays the minimum premium and delivers under the contracts.
products-step-declare_turnover = The exporter files a declaration of actual turnover.
products-step-additional_premium = If the premium by the declaration is higher, the exporter pays the difference.
products-step-ask_bank_finance = The exporter asks its bank for financing.
products-step-pay_premium = The exporter pays the premium.
products-step-deposit = The agency places a conditional deposit with the bank.
products-step-bank_lends_working = The bank lends the exporter working capital.
products-step-produce_deliver = The exporter produces and delivers the batch.
products-step-repay_loan = After the contract is performed the exporter repays the loan.
products-step-tripartite_advance = The agency, the exporter and the buyer sign a three-party insurance contract.
products-step-buyer_pays_advance = The foreign buyer pays the advance.
products-step-compensates_buyer = If the contract is not performed and the advance is not returned, the agency compensates the buyer.
products-step-bank_approves = The exporter gets the bank's approval of the loan.
products-step-tripartite_loan = The agency, the bank and the exporter sign a three-party insurance contract.
products-step-cover_bank = The agency covers the bank against non-performance under the loan.
products-step-bank_lends_export = The bank lends for export.
products-step-compensates_bank = If the borrower defaults, the agency compensates the bank.
products-step-bank_lends_project = A credit organisation lends for an investment project that develops exports.
products-step-insures_lender = The agency insures the lender against the exporter's non-performance.
products-step-buyer_asks_lc = The buyer asks its bank to issue a letter of credit.
products-step-issuing_asks_confirmation = The issuing bank issues it and asks the exporter's bank to confirm.
products-step-contract_confirming = The confirming bank and the agency sign the insurance contract.
products-step-deliver_present = The exporter delivers and presents the shipping documents to its bank.
products-step-bank_pays_exporter = Up to two years the bank pays the exporter from the agency's deposit; over two years, from its own funds.
products-step-compensates_confirming = If the issuing bank does not perform, the agency compensates the confirming bank.
products-step-ask_bank_guarantee = The exporter asks a bank for a guarantee backed by the agency's insurance.
products-step-apply_sign_premium = The exporter applies to the agency, signs the contract and pays the premium.
products-step-bank_issues = The bank issues the guarantee for the exporter.
products-step-compensates_bank_guarantee = If the exporter does not repay the bank, the agency compensates the bank.
products-step-premium_perform = The exporter pays the premium and performs.
products-step-compensates_works = If the customer does not pay or groundlessly refuses acceptance, the agency compensates the exporter.
products-step-buyer_applies_lessor = The foreign buyer applies to a leasing company.
products-step-lease_agreement = The leasing company and the buyer sign a financial lease agreement.
products-step-contract_lessor = The agency and the leasing company sign the insurance contract.
products-step-exporter_paid_lease = The exporter is paid from loan or lease funds.
products-step-deliver = The exporter delivers to the foreign buyer.
products-step-compensates_lessor = If the lessee defaults, the agency compensates the leasing company.
products-step-factoring_agreement = The exporter and the factor sign a factoring agreement.
products-step-contract_factor = The agency and the factor sign the insurance contract.
products-step-factor_pays = The exporter presents the shipping documents and the factor pays it for the delivery.
products-step-compensates_factor = If the foreign buyer does not pay the factor, the agency compensates the factor.
products-step-buyers_bank_issues = At the buyer's request its bank gives the exporter a guarantee.
products-step-claim_on_bank = If the buyer breaches the contract, the exporter makes a demand on the buyer's bank.
products-step-compensates_if_bank = If that bank does not pay, the agency compensates the exporter.
products-step-lends_foreign = A financial institution lends to the foreign buyer under an export contract with a Kazakh exporter.
products-step-insures_lender_buyer = The agency insures the lender against the foreign buyer's default.
products-step-compensates_principal = If the foreign buyer does not repay principal, the agency compensates the lender.
products-step-ask_forward = The exporter asks a bank for a forward deal to hedge the currency risk.
products-step-tripartite_forward = The agency, the exporter and the bank sign a three-party contract insuring the exporter's liability.
products-step-buyer_pays = The foreign buyer pays the exporter.
products-step-compensates_forward = If the exporter does not perform the forward, the agency compensates the bank.
products-step-gives_service = The financial organisation gives the exporter a service that develops exports.
products-step-insures_organisation = The agency insures the financial organisation against non-performance.
products-step-compensates_organisation = If the exporter defaults, the agency compensates the financial organisation.
products-step-investment_agreement = The investor and the foreign company sign an investment agreement.
products-step-insures_investor = The agency insures the investor against the foreign company's non-performance.
products-step-compensates_investor = If the foreign company defaults, the agency compensates the investor.
products-step-bond_contract = The agency, the exporter and the bondholders' representative sign the insurance contract.
products-step-issues_bonds = The exporter issues and places the bonds (KASE or AIX).
products-step-uses_proceeds = The exporter uses the money to grow exports.
products-step-compensates_bondholders = If the bonds are not redeemed on time, the agency pays the bondholders the nominal value.
products-step-apply_guarantee = The exporter applies to the agency for the guarantee.
products-step-checks_documents = The agency checks the documents and approves the deal.
products-step-sign_guarantee = The exporter signs the guarantee documents with the agency.
products-step-receive_guarantee = The exporter receives the guarantee.
products-step-decide_tender = The exporter decides to take part in an international tender.
products-step-submit_tender = The exporter submits its tender documents; if it wins, it signs the export contract.
products-step-ask_guarantee_type = The exporter asks the agency for the kind of guarantee the contract or tender needs.
products-step-agency_issues_to_bank = If it is approved, the agency gives its guarantee to the bank.
products-step-bank_issues_foreign = The bank, secured by it, gives its own guarantee to the foreign party.
products-step-fund_receives = The fund receives the borrower's application and the export contract.
products-step-fund_agrees = The fund agrees the terms with Roseximbank and tells the borrower.
products-step-fund_loan_agreement = After a positive decision the fund and the borrower sign the loan agreement.
products-step-fund_roseximbank = The fund signs a separate loan agreement with Roseximbank.
products-step-fund_bank_agreement = The bank and the financial agency sign an agreement that sets the guarantee limit.
products-step-bank_contributes = The bank pays its mandatory contribution; the limit grows with what is paid.
products-step-guaranteed_within_limit = The entrepreneur's financing is guaranteed within the bank's limit; a fee is charged.
products-step-voluntary_contribution = If the planned volume is above the limit, the bank pays a voluntary contribution.

products-condition-deferred_contract = There is an export contract with deferred payment.
products-condition-turnover_declared = A turnover declaration is filed.
products-condition-loan_produces_export = The loan goes to producing export goods or performing works and services.
products-condition-advance_contract = The contract is paid in advance.
products-condition-loan_serves_contract = The loan serves an export contract; the premium may be financed too (cl. 4).
products-condition-lender_monitors = The loan agreement lets the lender monitor the use of the money (cl. 39).
products-condition-not_project_finance = Project finance has rules of its own and goes to project finance insurance (cl. 2.14).
products-condition-export_potential = The project has export potential: its output will be exported.
products-condition-project_own_rules = Separate rules of project finance insurance apply; a specialist will send them.
products-condition-lc_settlement = The contract is paid by letter of credit.
products-condition-documents_comply = The shipping documents comply with the letter of credit.
products-condition-guarantee_requested = There is an export contract and a bank guarantee is asked for it.
products-condition-works_deferred = The contract for works or services has deferred payment.
products-condition-lessor_needs_cover = Collateral is short, or the lessor does not take the whole risk.
products-condition-factoring_deferred = There is a factoring agreement, and delivery is on deferred terms.
products-condition-guaranteed_deferral = The deferred payment is secured by a foreign bank's guarantee.
products-condition-buys_kazakh = The loan pays for Kazakh goods, works or services under an export contract.
products-condition-forward_hedges = The forward hedges export proceeds.
products-condition-develops_export = The service aims at developing exports.
products-condition-investor_agreement = The investor is from Kazakhstan and there is an investment agreement.
products-condition-proceeds_export = The money from the bonds develops exports.
products-condition-support_policy = The exporter fits the agency's exporter support policy.
products-condition-similar_experience = The exporter has performed similar contracts.
products-condition-contract_non_raw = There is an export contract for non-raw goods, works or services.
products-condition-full_package = The full set of papers is given; a specialist sends the list, the brochure does not print it.
products-condition-buyer_prepays = The exporter needs money to produce, and the buyer prepays if a guarantee is given.
products-condition-tender_documents = The tender documents are given.
products-condition-within_bank_limit = The bank has a limit on the agency's guarantees.
products-condition-kg_entity = The borrower is a commercial company registered in the Kyrgyz Republic and financed by the fund directly.
products-condition-fund_requirements = The borrower meets the fund's own requirements.
products-condition-russian_share = The Russian share of the contract price is at least { $percent }%.
products-condition-own_contribution = The own contribution is at least { $percent }% of the financed amount.
products-condition-purpose_rkdf = The purpose is fixed assets, or working capital for non-raw goods and services.
products-condition-no_refinancing = Such loans are not refinanced by the fund.
products-condition-no_prohibited = None of the eight prohibited purposes applies.
products-condition-financing_cap = Project financing is not above { $amount }.
products-condition-bank_takes_part = The bank takes part in the scheme and has limit left.

products-paper-written_application = written application
products-paper-export_contract = export contract
products-paper-deferred_contract = export contract with deferred payment
products-paper-insurance_contract = insurance contract
products-paper-tripartite_contract = three-party insurance contract
products-paper-turnover_declaration = declaration of actual turnover
products-paper-works_contract = contract for works or services
products-paper-foreign_bank_guarantee = guarantee of the foreign bank
products-paper-demand_on_bank = demand on that bank
products-paper-letter_of_credit = letter of credit
products-paper-shipping_documents = shipping documents
products-paper-lease_agreement = financial lease agreement
products-paper-sale_agreement = sale and purchase agreement
products-paper-factoring_agreement = factoring agreement
products-paper-loan_agreement = loan agreement
products-paper-service_contract = contract on the financial service
products-paper-advance_contract = contract on advance terms
products-paper-bank_guarantee = bank guarantee
products-paper-currency_forward = currency forward deal
products-paper-bonds = bond papers
products-paper-investment_agreement = investment agreement
products-paper-guarantee = the guarantee itself
products-paper-tender_documents = tender documents
products-paper-borrower_application = the borrower's application

products-parameter-cover_by_contract = How much of a loss is covered is set by the contract; no percentage is promised here.
products-parameter-guarantee_fee = A guarantee bears a fee, not a premium; the source names no figure.
products-parameter-reduced_rate = The rate is reduced; the source names no figure.
products-parameter-minimum_premium = First a minimum premium; a further premium if the declared turnover calls for more. A refund is not mentioned.
products-parameter-sum_insured_loan = The sum insured is agreed within the lender's possible loss of principal (cl. 27).
products-parameter-kzt_payout = The sum insured is in the contract's currency; premium and payout are in tenge (cl. 2.17–2.19, 56).
products-parameter-deductible = The unconditional deductible is a percent of the sum insured, set by the contract (cl. 2.2).
products-parameter-tariff_unpublished = The tariff is not published in the rules (cl. 28).
products-parameter-war_excluded = War, unrest and strikes are excluded for this product (cl. 12.2).
products-parameter-principal_only = Only the principal of the loan is covered.
products-parameter-lc_term = Up to { $years } years: with the agency's deposit; longer: from the bank's own funds.
products-parameter-interest_subsidy = For domestic high-tech goods and services of manufacturing the interest rate may be subsidised (footnote of the brochure).
products-parameter-bond_nominal = Bondholders are compensated at nominal value.
products-parameter-exchanges = Placement on KASE or AIX.
products-parameter-amount_contract_value = The amount is as applied for, not above the contract value.
products-parameter-term_contract = Valid until the obligations are performed, not beyond the contract's term.
products-parameter-currency_unclear = The currency is printed for the advance guarantee only; ask the specialist.
products-parameter-amount_advance = The amount is not above the advance in the contract.
products-parameter-currency_contract_or_kzt = The currency is that of the contract, or tenge.
products-parameter-amount_by_organiser = The amount is the fixed sum set by the tender organiser.
products-parameter-term_tender = The term follows the tender documents.
products-parameter-tender_currency_unclear = The brochure prints the amount rule in place of the currency; ask the specialist.
products-parameter-counter_caps = The amount is not above the contract value, the advance, or the sum set by the organiser.
products-parameter-rkdf_amount = Up to { $amount } or the same in roubles or euros; the rate of conversion is not stated.
products-parameter-rkdf_term = Fixed assets up to { $assets } years, trade turnover up to { $trade } years.
products-parameter-rkdf_grace = Repayment of principal may start up to { $months } months later.
products-parameter-rkdf_rate_rub = Roubles: from { $percent }% a year.
products-parameter-rkdf_rate_usd = US dollars: from LIBOR + { $percent }%. This figure is dated: LIBOR ended on { $ended }; ask the fund for the current base.
products-parameter-rkdf_rate_eur = Euros: from EURIBOR + { $percent }%. The page has no date; ask the fund.
products-parameter-rkdf_early_fee = Early repayment fee: the page prints { $percent }% in figures but "one percent" in words; the fund must say which.
products-parameter-fund_fee = The fund charges a fee; the source names no figure.
products-parameter-fund_in_force = In force from { $from }

products-source-brochure = Source: the agency's brochure, p. { $page }; it bears no date.
products-source-loan_rules = Source: rules of voluntary insurance of loans, approved on { $approved }, amended on { $amended }
products-source-rkdf_page = Source: the page of the Russian-Kyrgyz Development Fund; it bears no date.
products-source-fund_news = Source: news of { $published } about the contributions of banks to the guarantee fund.

products-steps-rebuilt = The order of the steps is restored from the brochure; your contract decides.

products-label-covers = Covers
products-label-applies = Who applies
products-label-paid = Who is paid
products-label-obligor = Whose default
products-label-signs = Who signs
products-label-terms = Terms of payment
products-label-kind = Kind
products-label-steps = Steps
products-label-conditions = Conditions
products-label-papers = Papers named in the source
products-label-parameters = Amount, term, price
products-label-risks = Risks
products-label-used_by = Who used it
products-label-page = Page

products-referral-notice = Another institution decides. The agency takes no application for this product.

products-listed-warning = { $list } of { $date } names the funding bank: speak to your bank's compliance first.

products-used-by-line = { $client }: { $goods } → { $countries }
products-used-by-note = Past deals from the brochure; they promise nothing about a new one.

products-risk-currency_conversion_or_transfer_restriction = limits or bans on currency conversion or transfer
products-risk-mass_unrest_civil_strife_war = mass unrest, civil strife, war
products-risk-foreign_state_body_contract_breach = a foreign state body breaks the contract
products-risk-foreign_state_delivery_restriction_or_ban = a foreign state limits or bans the delivery
products-risk-buyer_contract_non_performance = the buyer does not perform the contract
products-risk-buyer_bankruptcy_or_liquidation_without_successor = the buyer's bankruptcy, or liquidation without successors
products-risk-foreign_bank_bankruptcy = bankruptcy of a foreign bank
products-risk-general_note = This is the agency's general list; which of these your contract covers, the contract says.

products-differ-advance = The first is an insurance contract that the buyer signs too; the second is a guarantee given to the buyer.
products-differ-liability = In the first the bank takes insurance and you pay the premium; in the second the bank takes the agency's guarantee within its limit.
products-differ-lender = In the first the borrower is the policyholder and only loans are covered; in the second the financial organisation insures itself, letters of credit, guarantees and forwards too.
products-differ-loan = In the first insurance replaces missing collateral; in the second a deposit lowers the rate and the buyer's risk is insured.
products-differ-buyer_or_bank = The first covers the buyer's risk; the second the risk of the buyer's bank.
products-differ-direction = The first is for a foreign buyer of Kazakh goods; the second for a Kyrgyz buyer of Russian goods.

products-label-members = Member of
products-label-offices = Offices and contacts

products-goods-steel_pipes = seamless steel pipes
products-goods-heat_transfer_fluid = heat-transfer fluid
products-goods-sunflower_oil = sunflower oil
products-goods-tea_coffee = tea, coffee
products-goods-confectionery = confectionery
products-goods-alcoholic_drinks = alcoholic drinks
products-goods-oil_and_fat = oil and fat products
products-goods-aluminium_profiles = aluminium profiles
products-goods-lubricants = lubricants
products-goods-safety_system = public and road safety system
products-goods-safflower_oil = safflower oil
products-goods-motor_vehicles = motor vehicles
products-goods-batteries = batteries and accumulators
products-goods-ice_cream = ice cream
products-goods-thermal_insulation = thermal insulation materials
products-goods-poultry = poultry meat and sausages
products-goods-meat = meat and meat products
products-goods-rolled_steel = rolled steel
products-goods-starch_syrup = starch syrup
products-goods-agricultural_machinery = agricultural machinery
products-goods-design_construction = design and construction services
products-goods-soy_protein = soy protein
products-goods-cheese = cheese
products-goods-cotton_fibre = cotton fibre
products-goods-not_named = goods are not named

products-field-buyer = Who is the foreign buyer?
products-field-contract_date = When was the contract signed, or when will it be?
products-field-value = What is the value of the contract?
products-field-currency = In which currency?
products-field-schedule = When is it delivered and when paid?
products-field-security = Which security is there?
products-field-history = How long have you traded with this buyer?
products-field-past_losses = Were there delays or losses before?
products-field-bank = Which bank takes part?
products-field-loan = What loan: amount, term, purpose?
products-field-secured_amount = What amount should be secured?
products-field-organiser = Who holds the tender, and by when are bids due?
products-field-client = Which exporter or borrower is concerned?
products-field-service = Which service is insured?
products-field-foreign_company = Which foreign company, in which country?
products-field-purpose = What is the money for?
products-field-end-note = This is a request to be called. The contract is made on your written application.

products-about-mandate = { $name } develops and promotes non-raw exports: insurance, guarantees and financial support at every stage of the export cycle.
products-about-parent = A subsidiary of the Baiterek National Managing Holding.
products-about-rating = Rating { $value } in the brochure, undated: check it before you rely on it.
products-about-membership-prague_club = Prague Club of the Berne Union, since { $since }
products-about-membership-aman_union = Aman Union, full member since { $since }
products-about-membership-icisa = ICISA, the association of credit insurers
products-about-membership-afk = Association of Financiers of Kazakhstan
products-about-membership-nzeca = Net Zero Export Credit Agencies Alliance
products-about-office-head_office = Head office, Astana
products-about-office-almaty_office = Office in Almaty
products-about-representations = Representations abroad
products-about-city-yekaterinburg = Yekaterinburg
products-about-city-kazan = Kazan
products-about-city-tashkent = Tashkent
products-about-city-dushanbe = Dushanbe
products-about-city-guangzhou = Guangzhou
products-about-city-bishkek = Bishkek
products-about-check = We check a foreign buyer's reliability free of charge.
products-about-destinations = Where supported exports have gone. This is past geography, not a list of countries we accept.
products-about-korea-note = The brochure says only "Korea"; we read it as the Republic of Korea.
products-about-latin-america-note = The brochure also names Latin America without countries.

products-region-central_asia = Central Asia
products-region-cis = Russia, Belarus, Caucasus, Moldova, Ukraine
products-region-europe = Europe
products-region-asia = East and South Asia
products-region-middle_east = Middle East and Türkiye
products-region-other = Africa, America, Oceania

products-rules-where = The rules of loan insurance are in Kazakh; the agency's site and a specialist have the full text. Of the other products we show no rules: your contract decides.

products-clause-title = Rules of loan insurance, { $clauses }
products-clause-note = A short retelling, not the text of the rules and not legal advice.
products-clause-purpose = What the rules are for and which law they rest on.
products-clause-definitions = Twenty-six terms: deductible, beneficiary, loss, waiting period and others. Loss means unpaid principal only, without interest, penalties or costs.
products-clause-cover = What is insured: the lender's interest in getting the principal back. The borrower is the policyholder, the lender is the beneficiary.
products-clause-events = Three occurrences: currency restrictions, principal not repaid, the borrower's bankruptcy or liquidation. The contract lists those it accepts; an insured event must be random.
products-clause-refusal = Grounds for refusal: among others war and strikes, an invalid loan agreement, a change without the insurer's prior written consent, knowingly false data, waiver of the claim. The contract may add more.
products-clause-sanctions = No cover where it would breach UN or Kazakhstan sanctions; on signs of money laundering the insurer may refuse a payout or a premium refund.
products-clause-contract = The contract is made on a written application; the policyholder answers for the data; it may be electronic; a lost contract is replaced by a duplicate.
products-clause-force = Cover starts when the premium or its first instalment is paid, unless agreed otherwise; period and territory are those of the contract.
products-clause-premium = The sum insured stays within the possible loss of principal. Premium = tariff × sum insured, in one sum or instalments. Unpaid 30 calendar days after its due date, the contract ends.
products-clause-policyholder = The policyholder's rights and duties; a change in the state of the risk is reported within 3 business days.
products-clause-insurer = The insurer's rights and duties; it names missing papers within 15 calendar days.
products-clause-beneficiary = The beneficiary's rights and duties; the loan agreement must let it monitor the use of the money; acts to recover the debt need the insurer's prior consent.
products-clause-risk_change = Material changes: the beneficiary reports them within 30 calendar days; the insurer may change the terms or ask an additional premium; hidden changes may end the contract.
products-clause-occurrence = When something happens: notify at once, by the contract's term and not later than 90 calendar days; admit nothing and settle nothing without the insurer's prior written consent.
products-clause-claim = The claim is another act than the notice: the beneficiary makes it in writing, on the form, with twelve documents.
products-clause-decision = After the claim with complete documents: up to 30 business days to examine and decide, up to 10 business days to pay; payment may wait for a linked criminal case; a refusal can be challenged in court.
products-clause-amount = The payout is the loss less the deductible, within the sum insured; a currency loan is paid in tenge at the National Bank rate of the day the notice was received, unless agreed otherwise.
products-clause-termination = How the contract ends early: agreement, the object gone, unpaid premium and others; the other party is told within 10 business days; the premium for the elapsed time is kept, all of it comes back when the insurer is at fault.
products-clause-recourse = After the payout the claim passes to the insurer within the sum paid; hand over papers without delay and recoveries within 5 calendar days; do not waive recourse.
products-clause-other = Additional terms, changes in writing, environmental principles.
products-clause-disputes = Disputes: negotiations, then a written complaint answered in two weeks, then the court at the insurer's place.

products-buyer-page = { $name } is Kazakhstan's national institute for developing non-raw exports. If you buy Kazakh non-raw goods, works or services, it can help your deal: your advance can be insured or guaranteed, your supplier's performance can be guaranteed, and the bank or lessor that finances you can be insured. The agency contracts with your supplier, bank or lessor.

products-supplier-card = Dear supplier, we would like to pay later. { $name } can insure you against non-payment under an export contract with deferred payment. You apply yourself: { $site }, { $phone }.

products-referral-mark = another institution
