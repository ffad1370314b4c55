### The calculators of the chat. Icons: 🧮 work out.

menu-calculators = 🧮 Эсептөөлөр
calculator-choose = <b>Эмнени эсептейли?</b>
calculator-button-premium = 🧮 Камсыздандыруу сыйлыгы
