"""The usual way of doing the same job, to measure against: pandas reads, openpyxl keeps the workbook and writes.

Reads the breakdown table, tells the date of the commonest deadlines and the state of each task, and writes a ledger,
the assignments, totals by unit and highlights, with looks and formulas. It understands far less than Duban does.
Prints seconds and peak megabytes as JSON.
"""
import datetime
import json
import re
import resource
import sys
import time

import openpyxl
import pandas
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

AS_OF = datetime.date(2026, 11, 20)
MOST_LISTED = 100_000  # assignments, as Duban lists them
SIDE = Side(style="thin", color="7F7F7F")
BORDER = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
BODY = Font(name="仿宋_GB2312", size=11)
HEAD = Font(name="黑体", size=11)
GREY = PatternFill("solid", fgColor="E9EDF2")
WRAP = Alignment(horizontal="center", vertical="center", wrap_text=True)


def due(text):
    if isinstance(text, (datetime.date, datetime.datetime)):
        return text.date() if isinstance(text, datetime.datetime) else text
    found = re.search(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?", str(text))
    if not found:
        return None
    year, month = int(found[1] or AS_OF.year), int(found[2])
    if found[3]:
        return datetime.date(year, month, int(found[3]))
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return after - datetime.timedelta(days=1)


def state(day, progress):
    progress = str(progress)
    if "已完成" in progress:
        return "√已办结"
    if day is None:
        return "∞长期坚持"
    if day < AS_OF:
        return "■逾期"
    return "▲临期" if (day - AS_OF).days <= 7 else "□正常推进"


def parties(row):
    for role, column in (("牵头", "牵头单位"), ("配合", "配合单位"), ("责任领导", "责任领导")):
        for party in str(row[column]).split("、"):
            if party and party != "nan":
                yield role, party


def write(sheet, header, rows):
    sheet.append(header)
    for row in rows:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.font, cell.border, cell.alignment = BODY, BORDER, WRAP
    for cell in sheet[1]:
        cell.font, cell.fill = HEAD, GREY
    sheet.freeze_panes = "A2"


def main(source, target):
    start = time.perf_counter()
    table = pandas.read_excel(source)
    table[["类别", "工作任务", "责任领导"]] = table[["类别", "工作任务", "责任领导"]].ffill()
    table["到期日"] = table["完成时限"].map(due)
    table["状态"] = [state(*pair) for pair in zip(table["到期日"], table["完成情况"])]
    workbook = openpyxl.load_workbook(source)
    last = len(table) + 1
    columns = ["序号", "类别", "工作任务", "牵头单位", "配合单位", "责任领导", "责任人", "完成时限", "到期日", "完成情况", "状态"]
    ledger = [
        [None if pandas.isna(value) else value for value in row]
        + [f'=IF(I{i + 2}="","",DATE(2026,11,20)-I{i + 2})']
        for i, row in enumerate(table[columns].itertuples(index=False))
    ]
    write(workbook.create_sheet("督办_台账"), columns + ["逾期／剩余"], ledger)
    assigned = [
        [row["序号"], row["工作任务"], party, role, f"=INDEX(督办_台账!$K$2:$K${last},{i + 1})"]
        for i, row in enumerate(table.to_dict("records"))
        for role, party in parties(row)
    ]
    write(workbook.create_sheet("督办_责任分工"), ["序号", "工作任务", "责任主体", "角色", "状态"], assigned[:MOST_LISTED])
    rows = min(len(assigned), MOST_LISTED) + 1
    units = list(dict.fromkeys(row[2] for row in assigned))
    states = ["√已办结", "■逾期", "▲临期", "□正常推进", "∞长期坚持"]
    totals = [
        [unit] + [f'=COUNTIFS(督办_责任分工!$C$2:$C${rows},$A{i + 2},督办_责任分工!$E$2:$E${rows},"{name}")' for name in states]
        for i, unit in enumerate(units)
    ]
    write(workbook.create_sheet("督办_按单位"), ["单位"] + states, totals)
    rule = FormulaRule(formula=[f'INDEX(督办_台账!$K$2:$K${last},ROW()-1)="■逾期"'], fill=PatternFill(bgColor="F6D5D1"))
    workbook.worksheets[0].conditional_formatting.add(f"A2:L{last}", rule)
    workbook.save(target)
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes}))


main(*sys.argv[1:])
