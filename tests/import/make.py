"""Writes the tables that the import is tested with. Every commune, project and amount is fictional.

    pip install openpyxl xlwt odfpy msoffcrypto-tool && python make.py
"""

import io
from datetime import date, datetime

import msoffcrypto.format.ooxml
import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

FICTION = "Commune fictive d’Oued Zitoune — جماعة واد الزيتون الخيالية"
WHEN = datetime(2026, 11, 23)

# Title block, years over {commune, total}, merged axes, a total row with transposed figures.
FRENCH = [
    ["N°", "Code projet", "Axe stratégique", "Intitulé du projet", "Localisation", "Secteur", "Maître d’ouvrage",
     "État d’avancement", "Taux de réalisation", "Date de début", "Coût total (DH)", "Contribution de la commune",
     "2025", None, "2026", None, "Observations"],
    [None] * 12 + ["Commune", "Total", "Commune", "Total", None],
    [1, "P-01", "Axe 1 : Eau et assainissement", "Adduction d’eau du douar Aïn Zohra", "Aïn Zohra", "Eau potable",
     "Commune", "En cours", 0.45, date(2025, 3, 1), 1500000, 500000, 200000, 600000, 300000, 900000, "phase 1"],
    [2, "P-02", None, "Assainissement du centre", "Centre", "Assainissement", "ONEE", "Non lancé", 0, None,
     2000000.5, 400000, None, None, 400000, 2000000.5, None],
    [3, "P-03", "Axe 2 : Désenclavement", "Piste Tizi – Aïn Zohra", "Tizi", "Routes et pistes", "Conseil provincial",
     "ACHEVÉ", 1, date(2024, 1, 15), 3200000, 800000, 800000, 3000000, None, None, None],
    [4, "P-04", None, "Ouvrage d’art sur l’oued", "Oued", "Ponts", "Équipement", "à revoir", 1.2, "31/02/2026",
     "#N/A", "douze mille", 100000, 90000, None, None, None],
    [None, "Total", None, None, None, None, None, None, None, None, 6700500.0, 1700000, 1100000, 3960000, 700000,
     2900000.5, None],
]

ARABIC = [
    ["رمز المشروع", "المحور", "عنوان المشروع", "الموقع", "القطاع", "الاختصاص", "حالة التقدم", "التكلفة الإجمالية",
     "مساهمة الجماعة", "مساهمة الشركاء", "السنة", "عدد المستفيدين", "الرجال", "النساء"],
    ["م-01", "المحور الأول: الماء", "تزويد دوار عين الزهرة بالماء الصالح للشرب", "عين الزهرة", "الماء", "ذاتي",
     "في طور الإنجاز", "1.500.000,50", "500.000,50", "1.000.000", "2025", "1200", "580", "620"],
    ["م-02", "المحور الأول: الماء", "بناء ثلاث مدارس جماعاتية", "المركز", "التعليم", "مشترك", "لم ينطلق",
     "٢٥٠٠٠٠٠", "500000", "2100000", "2026", "900", "400", "450"],
    ["م-03", "المحور الثاني: فك العزلة", "تهيئة مسلك تيزي", "تيزي", "الطرق", "ذاتي", "منجز", "5ر27 مليون درهم",
     "", "", "2024", "", "", ""],
    ["م-04", "المحور الثاني: فك العزلة", "الإنارة العمومية بالطاقة الشمسية", "المركز", "الإنارة العمومية",
     "ذاتي", "ملغى", "\u200f1 200 000\u200f", "1.500", "", "2026", "", "", ""],
]

BOTH = [
    ["Code", "عنوان المشروع", "Intitulé du projet", "الموقع", "Localisation", "القطاع / Secteur",
     "الكلفة (مليون درهم) / Coût (MDH)"],
    ["B-1", "تهيئة السوق الأسبوعي", "Aménagement du souk hebdomadaire", "المركز", "Centre", "Souks ruraux", 2.5],
    ["B-2", "دار الطالبة", "Dar Taliba", "تيزي", "Tizi", "التعليم", 1.234567],
    ["B-3", "", "Maison de jeunes", "", "Aïn Zohra", "Jeunesse et sports", 0.9],
]


def workbook(rows, title, above):
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = WHEN
    sheet = book.active
    sheet.title = title
    for text in above:
        sheet.append([text])
    for row in rows:
        sheet.append(row)
    return book, sheet


def french():
    book, sheet = workbook(FRENCH, "PAC 2022-2027", [FICTION, "Programme d’action — données fictives", None])
    for area in ["A1:Q1", "M4:N4", "O4:P4", "C6:C7", "C8:C9"] + [f"{c}4:{c}5" for c in "ABCDEFGHIJKLQ"]:
        sheet.merge_cells(area)
    for row in range(6, 10):
        sheet[f"I{row}"].number_format = "0%"
    notes = book.create_sheet("Notes")
    notes.append(["Données fictives"])
    hidden = book.create_sheet("Ancien")
    hidden.sheet_state = "hidden"
    for row in ARABIC:
        hidden.append(row)
    book.save("plan-fr.xlsx")
    return book


def protected(book):
    plain = io.BytesIO()
    book.save(plain)
    plain.seek(0)
    with open("protected.xlsx", "wb") as out:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("secret", out)


def xls():
    book = xlwt.Workbook()
    sheet = book.add_sheet("المشاريع")
    for at, row in enumerate([[FICTION]] + ARABIC):
        for column, value in enumerate(row):
            if value not in (None, ""):
                sheet.write(at, column, value)
    book.save("plan-ar.xls")


def ods():
    document = OpenDocumentSpreadsheet()
    table = Table(name="Projets")
    for row in [[FICTION]] + BOTH:
        line = TableRow()
        for value in row:
            if isinstance(value, (int, float)):
                cell = TableCell(valuetype="float", value=value)
                cell.addElement(P(text=str(value)))
            elif value:
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=value))
            else:
                cell = TableCell()
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save("plan-both.ods")


def texts():
    def lines(rows, mark):
        def field(value):
            text = "" if value is None else str(value)
            return '"' + text.replace('"', '""') + '"' if mark in text or "\n" in text or '"' in text else text
        return "".join(mark.join(map(field, row)) + "\r\n" for row in rows)

    western = [[c if not isinstance(c, float) else str(c).replace(".", ",") for c in row] for row in FRENCH[:1] + FRENCH[2:5]]
    western = [row[:2] + row[3:8] + row[10:12] for row in western]
    with open("plan-fr-1252.csv", "wb") as out:
        out.write(lines(western, ";").encode("cp1252"))
    bare = [[str(c).replace("\u200f", "").replace("٢٥٠٠٠٠٠", "2500000") for c in row] for row in ARABIC]
    with open("plan-ar-1256.csv", "wb") as out:
        out.write(lines(bare, ";").encode("cp1256"))
    with open("plan-ar-utf8.csv", "wb") as out:
        out.write(lines(ARABIC, ",").encode("utf-8-sig"))
    with open("plan-ar-utf16.txt", "wb") as out:
        out.write(b"\xff\xfe" + lines(ARABIC, "\t").encode("utf-16-le"))
    with open("plan-ar-bar.csv", "wb") as out:
        out.write(lines(ARABIC, "|").encode("utf-8"))


book = french()
protected(book)
xls()
ods()
texts()
