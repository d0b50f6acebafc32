"""Has the readers of others read a folder of exports, guanxi.EXTENSION each, and prints a line for each; exits with 1 for a fault."""

import collections
import csv
import io
import json
import re
import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
SHOWN = 5


def ftm(path):
    from followthemoney import model

    entities = {}
    faults = []
    for number, line in enumerate(path.open(encoding="utf-8"), 1):
        data = json.loads(line)
        entities[data["id"]] = data
        proxy = model.get_proxy(data)
        again = proxy.to_dict()
        if {**data, **again} != data:
            faults.append(f"line {number}: not given back as it is")
        faults += [f"line {number}: {fault}" for fault in ftm_faults(proxy.schema, data["properties"])]
    for data in entities.values():
        schema = model.get(data["schema"])
        for name, values in data["properties"].items():
            prop = schema.get(name)
            if prop is None or prop.range is None:
                continue
            for value in values:
                end = entities.get(value)
                if end is None:
                    faults.append(f"{data['id']}: {name} names {value}, which is not there")
                elif not model.get(end["schema"]).is_a(prop.range):
                    faults.append(f"{data['id']}: {name} is a {end['schema']}, and a {prop.range.name} is needed")
    return f"{len(entities)} entities", faults


def ftm_faults(schema, properties):
    for name in schema.required:
        if not properties.get(name):
            yield f"{schema.name} needs {name}"
    for name, values in properties.items():
        prop = schema.get(name)
        if prop is None:
            yield f"{schema.name} has no {name}"
            continue
        for value in values:
            clean = prop.type.clean(value, format=prop.format)
            if clean != value:
                yield f"{name} {value!r} becomes {clean!r}"


def ftm_statements(path):
    from followthemoney.statement import CSV, Statement
    from followthemoney.statement.serialize import read_path_statements

    faults = []
    rows = list(csv.DictReader(path.open(encoding="utf-8", newline="")))
    read = list(read_path_statements(path, CSV))
    if len(read) != len(rows):
        faults.append(f"{len(rows)} rows, {len(read)} statements")
    for row in rows:
        external = row["external"] == "t"
        key = Statement.make_key(row["dataset"], row["entity_id"], row["prop"], row["value"], external)
        if key != row["id"]:
            faults.append(f"{row['entity_id']} {row['prop']}: id {row['id']}, not {key}")
    from followthemoney import model

    for row in rows:
        prop = model.get(row["schema"]).get(row["prop"]) if row["prop"] != "id" else None
        if prop is not None and prop.type.name != row["prop_type"]:
            faults.append(f"{row['prop']} is a {prop.type.name}, not a {row['prop_type']}")
        elif prop is None and row["prop"] != "id":
            faults.append(f"{row['schema']} has no {row['prop']}")
        elif prop is not None and prop.type.clean(row["value"], format=prop.format) != row["value"]:
            faults.append(f"{row['prop']} {row['value']!r} is changed")
    return f"{len(read)} statements", faults


def popolo(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    ids = {name: {one["id"] for one in data[name]} for name in data}
    date = re.compile(r"^[0-9]{4}(-[0-9]{2}){0,2}$")
    faults = []
    for name, items in data.items():
        if len(ids[name]) != len(items):
            faults.append(f"{name}: an id is there twice")
        for item in items:
            for key in ("start_date", "end_date"):
                if key in item and not date.match(item[key]):
                    faults.append(f"{item['id']}: {key} {item[key]}")
            for key, among in (
                ("person_id", "persons"),
                ("organization_id", "organizations"),
                ("area_id", "areas"),
                ("parent_id", name),
            ):
                if key in item and item[key] not in ids[among]:
                    faults.append(f"{item['id']}: {key} names {item[key]}, which is not there")
    return ", ".join(f"{len(items)} {name}" for name, items in data.items()), faults


def bods(path):
    from libcovebods.additionalfields import AdditionalFields
    from libcovebods.data_reader import DataReader
    from libcovebods.jsonschemavalidate import JSONSchemaValidator
    from libcovebods.schema import SchemaBODS

    reader = DataReader(str(path))
    schema = SchemaBODS(reader)
    faults = [str(fault.json()) for fault in JSONSchemaValidator(schema).validate(reader)]
    faults += [f"additional field {name}" for name in AdditionalFields(schema).process(reader)]
    return f"{len(reader.get_all_data())} statements", faults


def graph(read):
    def judge(path):
        import networkx

        found = read(networkx, path)
        return f"{found.number_of_nodes()} nodes, {found.number_of_edges()} edges", []

    return judge


def rdf(form):
    def judge(path):
        import rdflib

        return f"{len(rdflib.Graph().parse(path, format=form))} triples", []

    return judge


def tables(path):
    faults = []
    counts = collections.Counter()
    with zipfile.ZipFile(path) as archive:
        for name in ("entities.csv", "relations.csv"):
            text = io.TextIOWrapper(archive.open(name), "utf-8-sig", newline="")
            for row in csv.DictReader(text):
                counts[name] += 1
                if None in row or None in row.values():
                    faults.append(f"{name}: row {counts[name]} has another number of cells")
    return f"{dict(counts)}", faults


JUDGES = {
    "ftm.json": ftm,
    "ftm.csv": ftm_statements,
    "popolo.json": popolo,
    "bods.json": bods,
    "zip": tables,
    "graphml": graph(lambda nx, path: nx.read_graphml(path, edge_key_type=str)),
    "gexf": graph(lambda nx, path: nx.read_gexf(path)),
    "json": graph(lambda nx, path: nx.node_link_graph(json.loads(path.read_text("utf-8")), edges="edges")),
    "ttl": rdf("turtle"),
    "jsonld": rdf("json-ld"),
}

failed = False
for extension, judge in JUDGES.items():
    path = folder / f"guanxi.{extension}"
    if not path.exists():
        print(f"{extension}: no file")
        continue
    counted, faults = judge(path)
    failed = failed or len(faults) > 0
    print(f"{extension}: {counted}, {len(faults)} faults")
    for fault in faults[:SHOWN]:
        print(f"  {fault[:300]}")
sys.exit(1 if failed else 0)
