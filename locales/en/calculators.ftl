### Remarks that stand beside the figures of the calculators.

calculators-effect-insurer-may-refuse = The notice came after the last day. The insurer may refuse the payout unless it knew in time, the delay does not affect its duty, or there is a good reason with documents (clause 48).
calculators-effect-late-unless-moved = The last day was not a working day, and the notice came by the next working day. General law usually moves such a day, but the rules do not say so: explain the reason and attach documents.
calculators-effect-contract-decides = The notice came after the day that your contract sets. The contract says what follows from that; send the notice all the same, a specialist will look at it.

calculators-warning-ceiling-not-safe = This is the longest term that the rules allow. Do not rely on it: your contract may set a shorter term. Notify now.
calculators-warning-calendar-may-change = Holidays and moved working days are not final for all of these days, so the date may still change.
calculators-warning-contract-sets-term = Your contract sets the term. Look it up, or notify now and a specialist will name it.
calculators-warning-rate-needed = To give the payout in tenge, enter the National Bank rate of the day when the insurer received the notice.
calculators-warning-claim-above-sum-insured = The claim is above the sum insured. That is itself a ground for refusal (clause 12.1): check the amount before you file it.
calculators-warning-loss-capped-at-principal = The loss cannot exceed the principal under the loan agreement, so the principal was taken.
calculators-warning-only-principal-counts = Interest, penalties and fees are not compensated: only unpaid principal counts.
calculators-warning-claim-does-not-add-up = The claim less interest and penalties is not equal to the unpaid principal. Check the figures.
calculators-warning-below-deductible = The loss is not above the deductible, so nothing is paid.
calculators-warning-sum-insured-exhausted = The sum insured has been paid out in full and nothing is left of it. Ask a specialist what this means for the contract.
calculators-warning-expenses-above-sum-left = Ordinary expenses are reimbursed only within the sum insured that is left.
calculators-warning-contract-rate-needed = The loan and the sum insured are in different currencies. To see the second reading, enter the rate of the day of the contract.

calculators-reading-cap-before-deductible = Other reading: the loss is first cut to the sum insured, and the deductible is subtracted from that. The rules do not state the order.
calculators-reading-deductible-on-sum-left = Other reading: the deductible is a percent of the sum insured left after the earlier payout. The rules do not say which sum is meant.
calculators-reading-sum-insured-at-contract-rate = Other reading: the sum insured is turned into the currency of the loan at the rate of the day of the contract. The rules do not name the rate.

calculators-reason-grace-too-long = The grace period is longer than the lender allows: at most 18 months.
calculators-reason-term-too-long = The term is longer than the lender allows: at most 10 years.
calculators-reason-seasonal-gap-too-long = Principal must be paid at least once every four months.
calculators-early-fee-of-page = The lender's page gives the fee as 0.1% in figures but as “one percent” in words. The figure was used: ask the fund before you pay.
calculators-early-fee-given = The fee was worked out by the percent you entered.

calculators-fund-rate-unknown = The published rate, 0.286%, holds for the year the scheme was introduced only. For later years no rate is published, so none is assumed.
calculators-fund-voluntary-inferred = The formula of the voluntary contribution is not published. It is inferred: the same multiplier of ten as for the mandatory one.
calculators-fund-limit-carried-over = In the year of introduction an unused limit moves on to the next financial year.
calculators-fund-limit-adjusted-upwards = After a financial year the contribution may be adjusted upwards for risk. The factors and the size are not published.

calculators-orientation = Orientation by a foreign public tariff, not an offer.
calculators-own-tariff = Estimate by the agency's tariff, not an offer.
calculators-partly-reference = For part of the risk classes the agency's tariff has no cell; a foreign public tariff was used there.
calculators-debtor-foreign-buyer = The price is for the risk that the foreign buyer does not pay.
calculators-debtor-foreign-bank = The price is for the risk that the foreign bank does not pay.
calculators-debtor-exporter = The price is for the risk that the exporter (borrower) in Kazakhstan does not perform.
calculators-country-category = Country risk category: { $category }.
calculators-country-listed = Country { $country }: risk category { $category } by the list of { $as_of }.
calculators-class-given = Buyer risk class: { $name }, as entered.
calculators-class-of-exporter = The exporter's own risk class is not known here: from { $best } to { $worst }.
calculators-class-band = Risk classes in question by what is known of the debtor: from { $best } to { $worst } (table of { $version }).
calculators-cover = Cover: { $percent }%.
calculators-horizon = Time at risk in years: { $years }, half of the delivery period and the whole credit.
calculators-month-of-days = A month of the credit counts 30 days.
calculators-above-two-years = The credit is under two years, but with the delivery period the time at risk is not: the long-term method was used.
calculators-short-term-factors = The short-term tariff is for 95% cover of standard quality. For other terms the factors of the long-term rule were used.
calculators-enhancements-not-priced = Security and local currency lower only the long-term rate; here they were not counted.
calculators-deductible-not-priced = The foreign tariff has no reduction for a deductible; it was not counted.
calculators-discounts-not-priced = Discounts belong to the agency's own tariff; none was counted.
calculators-minimum-premium-applied = The minimum premium of the tariff was applied.
calculators-instalments-even = Instalments are equal and spread evenly over the term; the contract sets the real dates.
calculators-unrounded-rate = The premium is worked out from the exact rate; the rate shown is rounded to four places.
calculators-exchange-rate-unknown = No National Bank rate of { $currency } is at hand, so the premium is not given in tenge.
calculators-exchange-rate-stale = The National Bank rate is of { $day }; a newer one could not be obtained.
calculators-market-benchmark = Country category { $category }: the price follows the market, no formula applies. Ask the agency for a quote.
