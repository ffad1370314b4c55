### Finding a product by questions. Icons: 🔎 find · 🔄 anew · ⚖️ compare · 📤 forward · 🧾 what it takes ·
### 📋 card · 📄 summary · ✅ met · ☑️ to be checked · ⚠️ failed.

guide-button-unknown = 🤷 Билбейм
guide-button-anew = 🔄 Кайра баштоо
guide-button-compare = ⚖️ Салыштыруу
guide-button-forward = 📤 Жеткирүүчүгө жөнөтүү
guide-button-english = 🇬🇧 Page in English
guide-button-summary = 📄 Кыскача маалымат
guide-button-takes = 🧾 Эмне керек болот
guide-button-card = 📋 Продукт жөнүндө баары
guide-press-or-number = Баскычтардын бирин басыңыз же жооптун номерин жазыңыз.
guide-checks = <b>Текшерүүлөр</b>
guide-stages =
    <b>Бүтүмүңүз кайсы баскычта экенин караңыз</b>
    Продуктуларын ачуу үчүн баскычты тандаңыз. Калганына адис жардам берет.
