### معرض قطع النافذة، أداة للمطورين.

gallery-title = معرض القطع
gallery-dark = الداكن
gallery-light = الفاتح
