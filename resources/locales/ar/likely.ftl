### قد تكون هناك بطاقة مماثلة.

likely-title = قد يكون موجودا في السجل
likely-open = فتح
likely-part = مختلف عنه
