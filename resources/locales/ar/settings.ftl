### إعدادات هذا الحاسوب.

settings-here = تبقى هذه الاختيارات في هذا الحاسوب ولا تُكتب في الملف.
settings-name = اسمكم
settings-name-hint = يُقيَّد في سجل العمليات أمام كل تعديل.
settings-language = لغة النافذة
settings-shade = المظهر
settings-light = فاتح
settings-dark = داكن
settings-scale = حجم العرض
