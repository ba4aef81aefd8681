### ما جرى في الملف، كما يقال في سجل التغييرات.

## الأفعال
history-deed-add = إضافة
history-deed-edit = تعديل
history-deed-delete = حذف
history-deed-remove = إزالة

## ما وقع عليه الفعل
history-of-commune = معطيات الجماعة
history-of-plan = المخطط
history-of-axis = المحور
history-of-project = المشروع
history-of-need = الحاجة
history-of-partner = الشريك
history-of-contact = المخاطب
history-of-vetting = وثيقة الشريك
history-of-agreement = الاتفاقية
history-of-commitment = الالتزام
history-of-realisation = الإنجاز
history-of-attachment = المرفق
history-of-letterhead = الترويسة
history-of-capacity = القدرة على التمويل الذاتي

## أفعال لها اسمها
history-dossier-create = إنشاء الملف
history-dossier-demo = إنشاء ملف العينة
history-dossier-import = استيراد محتوى الملف
history-plan-import = استيراد مشاريع المخطط
history-project-merge = دمج مشروعين في واحد
history-partner-merge = دمج شريكين في واحد
history-agreement-clear = حذف الاتفاقيات
history-partner-catalogue = إضافة شركاء من الدليل
history-other = تغيير في الملف

## الجمل
history-deed = { $deed } { $thing }
history-named = { $what } «{ $name }»
history-counted = { $what }: { $counts }
history-fields = { $what }: { $count ->
    [zero] لا حقل
    [one] حقل واحد
    [two] حقلان
    [few] { $count } حقول
    [many] { $count } حقلا
   *[other] { $count } حقل
}
history-changed = { $what }: { $field } من { $before } إلى { $after }
history-filled = { $what }: { $field }، كتب { $after }
history-emptied = { $what }: { $field }، حذف { $before }
history-undone = تراجع عن: { $step }
history-redone = إعادة: { $step }

## القيم
history-amount = { $figure } درهم
history-bytes = { $count ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتا
   *[other] { $count } بايت
}
history-degrees = { $figure }°
history-yes = نعم
history-no = لا
history-gone = (لم يعد موجودا)
history-field-other = معطى آخر
history-part = { $field } ({ $part })
