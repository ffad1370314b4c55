"""Whole files of the published layouts, with invented records, as their publishers write them."""

import csv
import io
from datetime import date

import pytest

from agency.screening.entries import Entry
from sources.watchlists import columns, eu, ofac, simple, uk, un
from sources.watchlists.parsing import ListDamaged, unpack
from sources.watchlists.registry import KG_SFIS, KZ_FMA, OWN

CSL = (
    "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,"
    "start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,"
    "gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,"
    "alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids"
)
UK = (
    "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,"
    "Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,"
    "Passport Details,National Identification Number,National Identification Details,Position,"
    "Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,"
    "Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,"
    "UK Sanctions List Date Designated,Last Updated,Group ID"
)
EU = (
    "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;"
    "Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;"
    "Entity_SubjectType_ClassificationCode;Entity_Regulation_Programme;NameAlias_LastName;"
    "NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_Remark;"
    "Address_CountryIso2Code;BirthDate_BirthDate;BirthDate_Year;Identification_Number;"
    "Citizenship_CountryIso2Code"
)


def written(head: str, *rows: dict[str, str], delimiter: str = ",") -> str:
    file = io.StringIO()
    writer = csv.DictWriter(
        file, head.split(delimiter), restval="", delimiter=delimiter, quoting=csv.QUOTE_ALL
    )
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def texts(entry: Entry, quality: str) -> list[str]:
    return [name.text for name in entry.names if name.quality == quality]


def test_trade_gov_numbers_countries_and_sources() -> None:
    (firm,) = simple.read_csl(
        written(
            CSL,
            {
                "_id": "17", "source": "Entity List (EL) - Bureau of Industry and Security",
                "name": "Altyn Kalkan; and any successor, sub-unit, or subsidiary thereof",
                "addresses": "1 Abay st., Almaty, KZ; 2 Chuy ave., Bishkek, KG",
                "alt_names": "Golden Shield; and AK Group",
                "ids": "Registration ID, C122-790; Tax ID No., 190540000014, KZ; Gender, Male; "
                       "Email Address, a@example.org; Website, example.org",
            },
        ),
        "us_csl",
    ).entries  # fmt: skip
    assert firm.kind == "org"
    assert texts(firm, "primary") == ["Altyn Kalkan"]
    assert texts(firm, "alias") == ["Golden Shield", "AK Group"]
    assert firm.identifiers == ("C122790", "190540000014")
    assert firm.countries == ("KZ", "KG")
    assert firm.programme.startswith("Entity List")


def test_uk_numbered_cells_qualities_and_registrations() -> None:
    shared = {"Group ID": "13001", "Group Type": "Individual", "Regime": "Test"}
    parsed = uk.read(
        "Last Updated,02/11/2026\r\n"
        + written(
            UK,
            {**shared, "Name 6": "ZARBDOROV", "Name 1": "Qodirjon", "Alias Type": "Primary name",
             "Nationality": "(1) Uzbekistan. (2) Kazakhstan", "Last Updated": "01/11/2026",
             "Passport Number": "(1) AA 1234567 (2) BB7654321",
             "National Identification Number": "30101710000015"},
            {**shared, "Name 6": "ZARB", "Alias Type": "AKA", "Alias Quality": "Low quality"},
            {**shared, "Name 6": "ZARBDAROV", "Name 1": "Kadir", "Alias Type": "AKA",
             "Alias Quality": "Good quality"},
            {"Group ID": "13002", "Group Type": "Entity", "Name 6": "ALTYN KALKAN LLP",
             "Alias Type": "Primary name", "Country": "Kazakhstan",
             "Other Information": "(UK Sanctions List Ref):X1. (Business Reg No):190540000014."},
        ),
        "uk_conlist",
    )  # fmt: skip
    person, firm = parsed.entries
    assert (texts(person, "weak"), texts(person, "alias")) == (["ZARB"], ["Kadir ZARBDAROV"])
    assert person.countries == ("UZ", "KZ")
    assert person.identifiers == ("AA1234567", "BB7654321", "30101710000015")
    assert (firm.identifiers, firm.countries) == (("190540000014",), ("KZ",))
    assert parsed.as_of == date(2026, 11, 2)


UK_NOW = (
    "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,"
    "Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,"
    "Address Country,D.O.B,Nationality(/ies),National Identifier number,Passport number,"
    "Business registration number (s),IMO number"
)


@pytest.mark.parametrize(
    ("head", "as_of"),
    [("Report Date: 02/11/2026\n", date(2026, 11, 2)), ("", None),
     ('"Report Date: 02-Nov-2026",,,\r\n', None)],
)  # fmt: skip
def test_the_list_that_replaced_the_uks_consolidated_one(head: str, as_of: date | None) -> None:
    shared = {"Unique ID": "TST0001", "Designation Type": "Individual", "Regime Name": "Test"}
    parsed = uk.read(
        head
        + written(
            UK_NOW,
            {**shared, "Name 6": "ZARBDOROV", "Name 1": "Qodirjon", "Name type": "Primary Name",
             "Name non-latin script": "Зарбдоров", "D.O.B": "01/01/1971",
             "Nationality(/ies)": "(1)Uzbekistan (2)Kazakhstan", "Passport number": "AA 1234567"},
            {**shared, "Name 6": "ZARB", "Name type": "Alias", "Alias strength": "Weak"},
            {"Unique ID": "TST0002", "Designation Type": "Entity", "Name 6": "ALTYN KALKAN",
             "Business registration number (s)": "190540000014", "Name type": "Primary Name"},
            {"Unique ID": "TST0003", "Designation Type": "Ship", "IMO number": "9000000"},
        ),
        "uk_conlist",
    )  # fmt: skip
    person, firm = parsed.entries
    assert [texts(person, kind) for kind in ("primary", "alias", "weak")] == [
        ["Qodirjon ZARBDOROV"], ["Зарбдоров"], ["ZARB"],
    ]  # fmt: skip
    assert (person.kind, person.countries, person.born) == ("person", ("UZ", "KZ"), ("1971",))
    assert (person.identifiers, person.programme) == (("AA1234567",), "Test")
    assert firm.identifiers == ("190540000014",)
    assert (parsed.as_of, parsed.skipped) == (as_of, {"no_name": 1})


@pytest.mark.parametrize(("plain", "code"), [("P", "person"), ("person", "P"), ("", "person")])
def test_eu_persons_however_the_type_is_written(plain: str, code: str) -> None:
    shared = {"fileGenerationDate": "20/11/2026", "Entity_LogicalId": "5"}
    (person,) = eu.read(
        written(
            EU,
            {**shared, "Entity_SubjectType": plain, "Entity_SubjectType_ClassificationCode": code,
             "NameAlias_FirstName": "Qodirjon", "NameAlias_LastName": "Zarbdorov"},
            {**shared, "NameAlias_WholeName": "Zarb", "NameAlias_Remark": "Low quality alias"},
            {**shared, "Address_CountryIso2Code": "00", "Citizenship_CountryIso2Code": "UZ"},
            {**shared, "Identification_Number": "AA 1234567", "BirthDate_Year": "1971"},
            delimiter=";",
        ),
        "eu_fsf",
    ).entries  # fmt: skip
    assert person.kind == "person"
    assert (texts(person, "primary"), texts(person, "weak")) == (["Qodirjon Zarbdorov"], ["Zarb"])
    assert (person.countries, person.identifiers) == (("UZ",), ("AA1234567",))


def test_eu_records_are_the_same_though_the_file_is_of_another_day() -> None:
    def read(day: str, remark: str) -> Entry:
        row = {"fileGenerationDate": day, "Entity_LogicalId": "5", "Entity_Remark": remark,
               "NameAlias_WholeName": "Altyn Kalkan"}  # fmt: skip
        rows = [row, {"Entity_LogicalId": "5", "BirthDate_Year": "1971"}]
        turned = rows if day < "02" else rows[::-1]
        return eu.read(written(EU, *turned, delimiter=";"), "eu_fsf").entries[0]

    assert read("01/11/2026", "a") == read("02/11/2026", "a")
    assert read("01/11/2026", "a").version != read("01/11/2026", "b").version


NATIONAL = (
    "last_name;first_name;middle_name;iin_bin;birth_date;basis\n"
    "Зарбдоров;Кодиржон;Эркинович;710101300015;01.01.1971;Решение 17\n"
)


@pytest.mark.parametrize("mapping", [KZ_FMA, KG_SFIS])
def test_a_national_table_of_an_office_in_cyrillic_windows(mapping: columns.Columns) -> None:
    text = unpack(NATIONAL.encode("cp1251"), "main", foreign=True)
    (one,) = columns.read(text, "kz_fma", mapping).entries
    assert texts(one, "primary") == ["Зарбдоров Кодиржон Эркинович"]
    assert (one.kind, one.born, one.programme) == ("person", ("1971",), "Решение 17")


def test_a_firm_among_persons_is_told_by_its_legal_form() -> None:
    firms = "ТОО «Алтын Калкан»", "Golden Shield LLP", "ИП Зарбдоров", "Зарбдоров Кодиржон"
    rows = "".join(f"{name};;;;;\n" for name in firms)
    parsed = columns.read(NATIONAL.splitlines()[0] + "\n" + rows, "kz_fma", KZ_FMA)
    assert [entry.kind for entry in parsed.entries] == ["org", "org", "person", "person"]


def test_a_row_without_a_number_is_itself_wherever_it_stands() -> None:
    head, row = NATIONAL.splitlines()
    (before,) = columns.read(NATIONAL, "kz_fma", KZ_FMA).entries
    other = row.replace("Зарбдоров", "Мирхамидов").replace("710101300015", "")
    _, after = columns.read(f"{head}\n{other}\n{row}\n", "kz_fma", KZ_FMA).entries
    assert after == before
    (changed,) = columns.read(NATIONAL.replace("17", "18"), "kz_fma", KZ_FMA).entries
    assert changed.entity_id == before.entity_id
    assert changed.version != before.version


@pytest.mark.parametrize(
    "data",
    [
        NATIONAL.encode()[:-9] + b"\xd0\n",
        NATIONAL.encode("utf-16"),
        NATIONAL.encode().replace(b"\xd0\x97", b"\xd0\x00"),
        b" <!doctype HTML><html>",
    ],
)
def test_damaged_letters_other_encodings_and_web_pages_are_refused(data: bytes) -> None:
    with pytest.raises(ListDamaged):
        unpack(data, "main", foreign=True)


ROWS = 'name,id,aliases\nAltyn Kalkan,1,"Алтын, Калкан"\nQodirjon Zarbdorov,2,"Zarb"\n'


@pytest.mark.parametrize("end", [3, 8, 20])
def test_a_table_that_ends_within_a_row_is_refused(end: int) -> None:
    assert len(columns.read(ROWS, "own", OWN).entries) == 2
    with pytest.raises(ListDamaged, match=r"cut off|to its end"):
        columns.read(ROWS[:-end], "own", OWN)


def test_an_ofac_file_that_ends_within_quotes_is_refused() -> None:
    line = '8,"ALTYN KALKAN LLP",-0- ,"TEST",' + "-0- ," * 7 + '"Tax ID No. 19054 (Kaz'
    with pytest.raises(ListDamaged, match="to its end"):
        ofac.read({"prim": line}, "ofac_sdn")


def test_a_separator_of_paragraphs_within_a_cell_ends_no_row() -> None:
    (one,) = columns.read("name,id\nAltyn\u2028Kalkan\x85,1\n", "own", OWN).entries
    assert one.names[0].text == "Altyn Kalkan"


def test_a_table_of_one_list_is_not_taken_for_another() -> None:
    for read in (simple.read_csl, simple.read_opensanctions):
        with pytest.raises(ListDamaged, match="column"):
            read("recordId,name,alias\n1,Altyn Kalkan,\n", "us_csl")


def test_a_un_record_changes_with_its_version() -> None:
    record = "<INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>{}</VERSIONNUM>" \
             "<FIRST_NAME>Qodirjon</FIRST_NAME></INDIVIDUAL>"  # fmt: skip
    one, two = (
        un.read(f"<CONSOLIDATED_LIST>{record.format(n)}</CONSOLIDATED_LIST>", "un").entries[0]
        for n in (1, 2)
    )
    assert one.version != two.version


def test_what_stands_for_no_number_is_none() -> None:
    rows = "name,id,identifier\nAltyn Kalkan,1,n/a; UNKNOWN; 000000000000; 1905-40; 1905 40\n"
    assert columns.read(rows, "own", OWN).entries[0].identifiers == ("190540",)


def test_ofac_numbers_of_every_kind_are_whole() -> None:
    remarks = (
        "DOB 01 Jan 1971; Passport AA1234567 (Russia) expires 01 Jan 2030; Business Registration "
        "Number 1037739709138 (Russia); Tax ID No. 190540-000014 (Kazakhstan); Identification "
        "Number IMO 5342883; R.F.C. DIB-771110-HQ1 (Mexico); Legal Entity Number 253400WSS48Y; "
        "Phone Number 77010000001; Aircraft Tail Number N200VR; SWIFT/BIC RUDVRUMM; Linked To: "
        "SOME FIRM NO 12345; Trade License No. 1037739620390 (Russia)."
    )
    line = f'8,"ALTYN KALKAN",-0- ,"TEST",{"-0- ," * 7}"{remarks}"\r\n\x1a'
    (firm,) = ofac.read({"prim": line}, "ofac_sdn").entries
    assert firm.identifiers == (
        "AA1234567", "1037739709138", "190540000014", "5342883", "DIB771110HQ1", "253400WSS48Y",
        "1037739620390",
    )  # fmt: skip
