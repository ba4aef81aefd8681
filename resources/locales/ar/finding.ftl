### ما يلاحظ في ملف مستورد.

finding-at = { $path }: { $problem }
finding-placed = السطر { $line }، العمود { $column }: { $problem }
finding-placed-at = { $path } (السطر { $line }، العمود { $column }): { $problem }

finding-not-utf8 = بايتات ليست UTF-8؛ احفظ الملف بترميز UTF-8.
finding-syntax-unfinished = الملف ينتهي قبل تمامه؛ انسخه من مصدره كاملا.
finding-syntax-control = رمز تحكم داخل نص؛ احذفه أو اكتبه هكذا: \u0009.
finding-syntax-surrogate = نصف حرف بلا نصفه الآخر (\ud800 إلى \udfff)؛ اكتب الحرف كاملا.
finding-syntax-escape = تسلسل خاص غير معروف بعد «\»؛ اكتب «\\» لشرطة مائلة.
finding-syntax-number = عدد غير مقبول؛ اكتب عددا صحيحا بالأرقام 0-9.
finding-syntax-deep = لوائح متداخلة أكثر من اللازم.
finding-syntax-trailing = محتوى زائد بعد نهاية المعطيات؛ احذفه.
finding-syntax-unexpected = رمز في غير موضعه حسب قواعد JSON؛ تحقق من الفواصل والأقواس وعلامات الاقتباس.
finding-not-a-dump = الملف ليس تصديرا لملف «شراكة»: ينتظر الحقل format بالقيمة sharaka-dossier والحقل version. انظر docs/json-format.md.
finding-too-new = كتبه إصدار أحدث من البرنامج (الصيغة { $found }، والمعروفة هنا { $known })؛ حدث البرنامج.
finding-missing = حقل واجب غير موجود؛ أضفه.
finding-unknown = حقل غير معروف في هذه الصيغة؛ احذفه أو صحح اسمه.
finding-repeated = حقل مكرر؛ اترك واحدا.
finding-wrong-kind = وجد { $found } والمنتظر { $expected }.
finding-wrong-length = عدد عناصر اللائحة { $found } عوض { $expected }؛ أتممها أو اختصرها.
finding-not-in-list = «{ $found }» ليست من القيم المقبولة: { $allowed }.
finding-refused = قيمة مرفوضة: { $reason }
finding-duplicate-id = المعرف { $id } مستعمل من قبل في { $first }؛ لكل عنصر معرف خاص.
finding-dangling = المعرف { $id } لا يوجد في { $list }؛ أضف العنصر أو صحح الإحالة.
finding-elsewhere = المعرف { $id } يخص اتفاقية أخرى وليس { $agreement }؛ صحح الإحالة.
finding-parent-cycle = الاتفاقية أصل لنفسها، مباشرة أو عبر غيرها؛ صحح الحقل parent.
finding-outside-duration = الأجل { $due } خارج مدة الاتفاقية: من { $from } إلى { $to }. صحح الأجل أو المدة، أو اقبله بالخيار --accept.
finding-sum-too-large = مجموع المبالغ أكبر من 999 999 999 999,99 درهم؛ تحقق من المبالغ.
finding-not-sha256 = ليست بصمة SHA-256: تنتظر 64 رقما ست عشريا صغيرا.
finding-file-missing = لا محتوى في files للبصمة { $sha256 }؛ أضف بايتات المرفق.
finding-file-unused = محتوى لا يخص أي مرفق؛ لن يستورد.
finding-not-base64 = المحتوى ليس بترميز Base64.
finding-file-altered = المحتوى تغير: بصمته { $found }.
finding-file-size = عدد البايتات { $found } والمعلن { $expected }.

kind-of-value-null = قيمة فارغة (null)
kind-of-value-boolean = نعم أو لا (true/false)
kind-of-value-whole = عدد صحيح
kind-of-value-decimal = عدد عشري
kind-of-value-text = نص
kind-of-value-list = لائحة
kind-of-value-object = كائن ذو حقول
kind-of-value-other = قيمة أخرى
