### لوائح السجلات: ما يظهر منها وما يُكتب منها.

list-workbook = Excel
list-workbook-hint = حفظ اللائحة كما تظهر في مصنف (XLSX)
list-paper = PDF
list-paper-hint = حفظ اللائحة كما تظهر على الورق (PDF)
list-written-filter = التصفية: «{ $query }»
list-written-rising = الترتيب: { $column }، تصاعديا
list-written-falling = الترتيب: { $column }، تنازليا
list-written-of = { $rows } من أصل { $all }

## الكتابة في خلايا لائحة المشاريع
project-cell-name = المنتظر نص قصير في سطر واحد
project-cell-priority = المنتظر رقم من 1 إلى 3، أو لا شيء
project-cell-state = المنتظر إحدى هذه الحالات: { $states }

help-key-cell = تعديل خلية في لائحة المشاريع

## تصفية لائحة الاتفاقيات
agreements-by-phase = المرحلة
agreements-by-form = الشكل القانوني
agreements-by-year = السنة
agreements-by-standing = الالتزامات
agreements-unsigned = غير موقعة
agreements-with-late = بالتزامات متأخرة
agreements-with-soon = بالتزامات تحل آجالها خلال 30 يوما
agreements-with-any = بالتزامات
agreements-kept-by = { $name }: { $value }
agreements-clear = عرض الكل
agreements-none = لا توجد اتفاقية تستجيب لهذه التصفية
agreements-column-form = الشكل القانوني
agreements-column-commitments = الالتزامات
