"""Readers of the published layouts, on small invented files."""

import gzip
from datetime import date

import pytest

from agency.screening.entries import Entry
from sources.watchlists import columns, eu, ofac, simple, uk, un
from sources.watchlists.parsing import ListDamaged, country, unpack
from sources.watchlists.registry import KZ_FMA

UN_XML = """<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00Z">
<INDIVIDUALS><INDIVIDUAL><DATAID>11</DATAID><VERSIONNUM>2</VERSIONNUM>
<FIRST_NAME>QODIRJON</FIRST_NAME><SECOND_NAME>ZARBDOROV</SECOND_NAME>
<NAME_ORIGINAL_SCRIPT>Кодиржон Зарбдоров</NAME_ORIGINAL_SCRIPT>
<UN_LIST_TYPE>Test</UN_LIST_TYPE><NATIONALITY><VALUE>Uzbekistan</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Zarb</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY>
<ALIAS_NAME>Kadirjan Zarbdarov</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><NUMBER>AA 123-4567</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>12</DATAID><FIRST_NAME>ALTYN KALKAN</FIRST_NAME></ENTITY>
<ENTITY><DATAID>13</DATAID></ENTITY></ENTITIES></CONSOLIDATED_LIST>"""


def texts(entry: Entry, quality: str) -> list[str]:
    return [name.text for name in entry.names if name.quality == quality]


def test_un_names_scripts_and_weak_aliases() -> None:
    parsed = un.read(UN_XML, "un")
    person, firm = parsed.entries
    assert texts(person, "primary") == ["QODIRJON ZARBDOROV"]
    assert texts(person, "alias") == ["Кодиржон Зарбдоров", "Kadirjan Zarbdarov"]
    assert texts(person, "weak") == ["Zarb"]
    assert (person.countries, person.born, person.version) == (("UZ",), ("1971",), "2")
    assert person.identifiers == ("AA1234567",)
    assert (firm.kind, parsed.as_of) == ("org", date(2026, 11, 1))
    assert parsed.skipped == {"no_name": 1}


@pytest.mark.parametrize(
    "text", [UN_XML[:700], "", "<OTHER/>", '<!DOCTYPE x [<!ENTITY a "b">]><CONSOLIDATED_LIST>&a;'
             "</CONSOLIDATED_LIST>"]
)  # fmt: skip
def test_a_cut_off_foreign_or_hostile_xml_is_refused(text: str) -> None:
    with pytest.raises(ListDamaged):
        un.read(text, "un")


def test_ofac_files_are_joined_and_orphans_counted() -> None:
    blank = "-0- ," * 7
    parsed = ofac.read(
        {
            "prim": f'7,"ZARBDOROV, Qodirjon","individual","TEST",{blank}'
            "\"DOB 01 Jan 1971; Tax ID No. 123456789 (Uzbekistan); a.k.a. 'ZARB'.\"\r\n"
            f'8,"ALTYN KALKAN LLP",-0- ,"TEST",{blank}-0- \r\n'
            f'9,"GREY HERON","vessel","TEST",{blank}-0- \r\n\x1a',
            "alt": '7,1,"aka","ZARBDAROV, Kadirjan",-0- \r\n99,2,"aka","NOBODY",-0- \r\n\x1a',
            "add": '8,1,-0- ,"Almaty","Kazakhstan",-0- \r\n\x1a',
        },
        "ofac_sdn",
    )
    person, firm, ship = parsed.entries
    assert texts(person, "primary") == ["Qodirjon ZARBDOROV"]
    assert texts(person, "alias") == ["Kadirjan ZARBDAROV"]
    assert texts(person, "weak") == ["ZARB"]
    assert (person.born, person.identifiers) == (("1971",), ("123456789",))
    assert (firm.kind, firm.countries, ship.kind) == ("org", ("KZ",), "craft")
    assert parsed.skipped["alias_without_record"] == 1


def test_a_cut_off_ofac_line_is_refused_with_its_number() -> None:
    with pytest.raises(ListDamaged, match="line 1 has 2 columns"):
        ofac.read({"prim": '7,"ZARBDO'}, "ofac_sdn")


def test_eu_rows_of_one_entity_are_joined() -> None:
    head = (
        "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;"
        "Entity_Regulation_Programme;NameAlias_WholeName;NameAlias_StrongAliasFlag;"
        "Identification_Number;Address_CountryIso2Code;BirthDate_Year\n"
    )
    rows = (
        "01/11/2026;5;EU.5.1;P;TEST;Qodirjon Zarbdorov;true;;UZ;\n"
        ";5;EU.5.1;P;TEST;Zarb;false;;;1971\n"
        ";6;EU.6.1;E;TEST;Altyn Kalkan;true;77-1;KZ;\n"
    )
    parsed = eu.read(head + rows, "eu_fsf")
    person, firm = parsed.entries
    assert (texts(person, "weak"), person.born, person.kind) == (["Zarb"], ("1971",), "person")
    assert (firm.identifiers, firm.countries, firm.entity_id) == (("771",), ("KZ",), "EU.6.1")
    assert parsed.as_of == date(2026, 11, 1)


def test_uk_groups_and_alias_quality() -> None:
    text = (
        "Last Updated,02/11/2026\n"
        "Name 6,Name 1,Name 2,Name Non-Latin Script,DOB,Nationality,Country,Group Type,Alias Type,"
        "Alias Quality,Regime,Last Updated,Group ID\n"
        "ZARBDOROV,Qodirjon,,Зарбдоров,01/01/1971,Uzbekistan,,Individual,Primary name,,Test,"
        "02/11/2026,31\n"
        "ZARB,,,,,,,Individual,AKA,Low,Test,02/11/2026,31\n"
        "GREY HERON,,,,,,,Ship,Primary name,,Test,,32\n"
    )
    parsed = uk.read(text, "uk_conlist")
    person, ship = parsed.entries
    assert texts(person, "primary") == ["Qodirjon ZARBDOROV"]
    assert (texts(person, "alias"), texts(person, "weak")) == (["Зарбдоров"], ["ZARB"])
    assert (person.countries, ship.kind, parsed.as_of) == (("UZ",), "craft", date(2026, 11, 2))


def test_us_and_opensanctions_tables() -> None:
    csl = "_id,type,programs,name,alt_names,nationalities,dates_of_birth,ids\n" \
          "a1,Individual,TEST,Qodirjon Zarbdorov,Zarb; Kadirjan,UZ,1971-01-01,\n"  # fmt: skip
    (one,) = simple.read_csl(csl, "us_csl").entries
    assert (one.kind, texts(one, "alias"), one.born) == ("person", ["Zarb", "Kadirjan"], ("1971",))
    targets = '"id","schema","name","aliases","birth_date","countries","identifiers","dataset"\n' \
              '"Q1","Company","Altyn Kalkan","Алтын Калкан","","kz;ru","77-1","x"\n'  # fmt: skip
    (two,) = simple.read_opensanctions(targets, "opensanctions").entries
    assert (two.kind, two.countries, two.identifiers) == ("org", ("KZ", "RU"), ("771",))


def test_a_national_table_joins_its_name_columns() -> None:
    text = (
        "number,last_name,first_name,middle_name,iin_bin,birth_date\n1,Зарбдоров,Кодиржон,,,1971\n"
    )
    (one,) = columns.read(text, "kz_fma", KZ_FMA).entries
    assert texts(one, "primary") == ["Зарбдоров Кодиржон"]
    assert one.countries == ("KZ",)


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ListDamaged, match="last_name"):
        columns.read("fio\nx\n", "kz_fma", KZ_FMA)


def test_names_in_parentheses_are_other_names_where_the_mapping_says_so() -> None:
    mapping = columns.Columns(name="name", alias="alias", fixed_kind="org", apart=True)
    (one,) = columns.read("name,alias\nAltyn (Алтын),X (Ун)\n", "own", mapping).entries
    assert [name.text for name in one.names] == ["Altyn", "Алтын", "X", "Ун"]


@pytest.mark.parametrize(
    "data", [gzip.compress(bytes(range(256)) * 9)[:60], b"\x1f\x8bjunk", b"\xff\xfe\x00"]
)
def test_damaged_packing_and_foreign_encodings_are_refused(data: bytes) -> None:
    with pytest.raises(ListDamaged):
        unpack(data, "main")


def test_countries_by_name_or_code() -> None:
    names = (
        "Korea, North", "kz", "Kyrgyz Republic", "Nowhere", "Bosnia and Herzegovina", "The Gambia",
        "Bahamas, The", "Man, Isle of", "Saint Kitts and Nevis", "State of Palestine",
    )  # fmt: skip
    assert [country(text) for text in names] == [
        "KP", "KZ", "KG", "", "BA", "GM", "BS", "IM", "KN", "PS",
    ]  # fmt: skip
