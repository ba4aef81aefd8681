### قبل حذف بطاقة.

removal-title = حذف؟
removal-loss = سيُحذف «{ $title }» مع كل ما في بطاقته.
removal-undo = يمكنكم التراجع بالضغط على Ctrl + Z.
removal-delete = حذف
removal-keep = إبقاء
removal-not = لا يمكن الحذف
removal-named = «{ $title }» مذكور في مواضع أخرى:
removal-named-hint = افتحوا هذه البطاقات وأزيلوا منها ذكره، ثم أعيدوا المحاولة.
removal-need = حاجة إلى الدعم
removal-attachment = مرفق
