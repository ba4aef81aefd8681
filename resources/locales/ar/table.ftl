### الجداول.

## اختيار الأعمدة
table-columns = الأعمدة
table-columns-restore = استرجاع الأعمدة الأصلية
