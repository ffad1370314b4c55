### The calculators of the chat. Icons: 🧮 work out.

menu-calculators = 🧮 Расчёты
calculator-choose = <b>Что рассчитать?</b>
calculator-button-premium = 🧮 Страховая премия
