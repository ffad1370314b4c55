### The calculators of the chat. Icons: 🧮 work out.

menu-calculators = 🧮 Есептеулер
calculator-choose = <b>Нені есептейміз?</b>
calculator-button-premium = 🧮 Сақтандыру сыйлықақысы
