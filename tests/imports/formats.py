# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the schemas of other programs' models demand and allow, in a notation of our own.

Every row of a type is `MEMBER[!]:TYPE`; `!` is a member that has to be there.  Types are names of
other rows, `[T]` lists, `{T}` objects with free names, `a|b` closed and `~a|b` open enumerations,
and the plain ones of PLAIN.  README.md says which published schema each table restates.
"""

STRING = r"^\S(.*\S)?$"
PLAIN = {
    "text": {"type": "string"},
    "string": {"type": "string", "pattern": STRING},
    # NCName; the published pattern has Unicode classes that Python's re does not know.
    "token": {"type": "string", "pattern": r"^[^\W\d][\w.\-]*$"},
    "uuid": {"type": "string", "pattern": r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-"
                                          r"[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$"},
    "uri": {"type": "string", "pattern": r"^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$"},
    "uriref": {"type": "string", "pattern": r"^[!#-;=?-\[\]_a-z~%]+$"},
    "date": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    "datetime": {"type": "string",
                 "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"},
    "email": {"type": "string", "pattern": "^.+@.+$"},
    "base64": {"type": "string", "pattern": "^[0-9A-Za-z+/]+={0,2}$"},
    "number": {"type": "number"},
    "natural": {"type": "integer", "minimum": 0},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "free": {"type": "object"},
}

# What the models of OSCAL have in common.
METADATA = {
    "metadata": "title!:text published:datetime last-modified!:datetime version!:string"
                " oscal-version!:string revisions:[revision] document-ids:[document-id]"
                " props:[prop] links:[link] roles:[role] locations:[location] parties:[party]"
                " responsible-parties:[responsible-party] actions:[action] remarks:text",
    "revision": "title:text published:datetime last-modified:datetime version!:string"
                " oscal-version:string props:[prop] links:[link] remarks:text",
    "role": "id!:token title!:text short-name:string description:text props:[prop] links:[link]"
            " remarks:text",
    "location": "uuid!:uuid title:text address:address email-addresses:[email]"
                " telephone-numbers:[telephone-number] urls:[uri] props:[prop] links:[link]"
                " remarks:text",
    "party": "uuid!:uuid type!:person|organization name:string short-name:string"
             " external-ids:[external-id] props:[prop] links:[link] email-addresses:[email]"
             " telephone-numbers:[telephone-number] addresses:[address] location-uuids:[uuid]"
             " member-of-organizations:[uuid] remarks:text",
    "external-id": "scheme!:uri id!:string",
    "telephone-number": "type:~home|office|mobile number!:string",
    "address": "type:~home|work addr-lines:[string] city:string state:string postal-code:string"
               " country:string",
    "document-id": "scheme:uri identifier!:string",
    "prop": "name!:token uuid:uuid ns:uri value!:string class:token group:token remarks:text",
    "link": "href!:uriref rel:token media-type:string resource-fragment:string text:text",
    "responsible-party": "role-id!:token party-uuids!:[uuid] props:[prop] links:[link]"
                         " remarks:text",
    "responsible-role": "role-id!:token props:[prop] links:[link] party-uuids:[uuid] remarks:text",
    "action": "uuid!:uuid date:datetime type!:token system!:uri props:[prop] links:[link]"
              " responsible-parties:[responsible-party] remarks:text",
    "back-matter": "resources:[resource]",
    "resource": "uuid!:uuid title:text description:text props:[prop] document-ids:[document-id]"
                " citation:citation rlinks:[rlink] base64:base64-file remarks:text",
    "citation": "text!:text props:[prop] links:[link]",
    "rlink": "href!:uriref media-type:string hashes:[hash]",
    "hash": "algorithm!:~SHA-256|SHA-512 value!:string",
    "base64-file": "filename:token media-type:string value!:base64",
    "protocol": "uuid:uuid name!:string title:text port-ranges:[port-range]",
    "port-range": "start:natural end:natural transport:TCP|UDP",
    "set-parameter": "param-id!:token values!:[string] remarks:text",
}

SSP = {
    **METADATA,
    "document": "$schema:uriref system-security-plan!:plan",
    "plan": "uuid!:uuid metadata!:metadata import-profile!:import-profile"
            " system-characteristics!:characteristics system-implementation!:implementation"
            " control-implementation!:control-implementation back-matter:back-matter",
    "import-profile": "href!:uriref remarks:text",
    "characteristics": "system-ids!:[system-id] system-name!:string system-name-short:string"
                       " description!:text props:[prop] links:[link] date-authorized:date"
                       " security-sensitivity-level:string system-information!:information"
                       " security-impact-level:impact-level status!:system-status"
                       " authorization-boundary!:drawn network-architecture:drawn data-flow:drawn"
                       " responsible-parties:[responsible-party] remarks:text",
    "system-id": "identifier-type:uri id!:string",
    "information": "props:[prop] links:[link] information-types!:[information-type]",
    "information-type": "uuid:uuid title!:text description!:text categorizations:[categorization]"
                        " props:[prop] links:[link] confidentiality-impact:impact"
                        " integrity-impact:impact availability-impact:impact",
    "categorization": "system!:uri information-type-ids:[string]",
    "impact": "props:[prop] links:[link] base!:string selected:string"
              " adjustment-justification:text",
    "impact-level": "security-objective-confidentiality!:string"
                    " security-objective-integrity!:string"
                    " security-objective-availability!:string",
    "system-status": "state!:operational|under-development|under-major-modification|disposition"
                     "|other remarks:text",
    "drawn": "description!:text props:[prop] links:[link] diagrams:[diagram] remarks:text",
    "diagram": "uuid!:uuid description:text props:[prop] links:[link] caption:text remarks:text",
    "implementation": "props:[prop] links:[link] leveraged-authorizations:[leveraged]"
                      " users!:[user] components!:[component] inventory-items:[item] remarks:text",
    "leveraged": "uuid!:uuid title!:text props:[prop] links:[link] party-uuid!:uuid"
                 " date-authorized!:date remarks:text",
    "user": "uuid!:uuid title:text short-name:string description:text props:[prop] links:[link]"
            " role-ids:[token] authorized-privileges:[privilege] remarks:text",
    "privilege": "title!:text description:text functions-performed!:[string]",
    "component": "uuid!:uuid type!:~this-system|system|interconnection|software|hardware|service"
                 "|policy|physical|process-procedure|plan|guidance|standard|validation|network"
                 " title!:text description!:text purpose:text props:[prop] links:[link]"
                 " status!:status responsible-roles:[responsible-role] protocols:[protocol]"
                 " remarks:text",
    "status": "state!:under-development|operational|disposition|other remarks:text",
    "item": "uuid!:uuid description!:text props:[prop] links:[link]"
            " responsible-parties:[responsible-party] implemented-components:[implemented]"
            " remarks:text",
    "implemented": "component-uuid!:uuid props:[prop] links:[link]"
                   " responsible-parties:[responsible-party] remarks:text",
    "control-implementation": "description!:text set-parameters:[set-parameter]"
                              " implemented-requirements!:[requirement]",
    "requirement": "uuid!:uuid control-id!:token props:[prop] links:[link]"
                   " set-parameters:[set-parameter] responsible-roles:[responsible-role]"
                   " statements:[statement] by-components:[by-component] remarks:text",
    "statement": "statement-id!:token uuid!:uuid props:[prop] links:[link]"
                 " responsible-roles:[responsible-role] by-components:[by-component] remarks:text",
    "by-component": "component-uuid!:uuid uuid!:uuid description!:text props:[prop] links:[link]"
                    " set-parameters:[set-parameter] implementation-status:implementation-status"
                    " export:export inherited:[inherited] satisfied:[satisfied]"
                    " responsible-roles:[responsible-role] remarks:text",
    "implementation-status": "state!:~implemented|partial|planned|alternative|not-applicable"
                             " remarks:text",
    "export": "description:text props:[prop] links:[link] provided:[provided]"
              " responsibilities:[responsibility] remarks:text",
    "provided": "uuid!:uuid description!:text props:[prop] links:[link]"
                " responsible-roles:[responsible-role] remarks:text",
    "responsibility": "uuid!:uuid provided-uuid:uuid description!:text props:[prop] links:[link]"
                      " responsible-roles:[responsible-role] remarks:text",
    "inherited": "uuid!:uuid provided-uuid:uuid description!:text props:[prop] links:[link]"
                 " responsible-roles:[responsible-role]",
    "satisfied": "uuid!:uuid responsibility-uuid:uuid description!:text props:[prop] links:[link]"
                 " responsible-roles:[responsible-role] remarks:text",
}

COMPONENTS = {
    **METADATA,
    "document": "$schema:uriref component-definition!:definition",
    "definition": "uuid!:uuid metadata!:metadata import-component-definitions:[imported]"
                  " components:[component] capabilities:[capability] back-matter:back-matter",
    "imported": "href!:uriref",
    "component": "uuid!:uuid type!:~interconnection|software|hardware|service|policy|physical"
                 "|process-procedure|plan|guidance|standard|validation title!:text"
                 " description!:text purpose:text props:[prop] links:[link]"
                 " responsible-roles:[responsible-role] protocols:[protocol]"
                 " control-implementations:[control-implementation] remarks:text",
    "capability": "uuid!:uuid name!:string description!:text props:[prop] links:[link]"
                  " incorporates-components:[incorporated]"
                  " control-implementations:[control-implementation] remarks:text",
    "incorporated": "component-uuid!:uuid description!:text",
    "control-implementation": "uuid!:uuid source!:uriref description!:text props:[prop]"
                              " links:[link] set-parameters:[set-parameter]"
                              " implemented-requirements!:[requirement]",
    "requirement": "uuid!:uuid control-id!:token description!:text props:[prop] links:[link]"
                   " set-parameters:[set-parameter] responsible-roles:[responsible-role]"
                   " statements:[statement] remarks:text",
    "statement": "statement-id!:token uuid!:uuid description!:text props:[prop] links:[link]"
                 " responsible-roles:[responsible-role] remarks:text",
}

CIA = (" confidentiality!:public|internal|restricted|confidential|strictly-confidential"
       " integrity!:archive|operational|important|critical|mission-critical"
       " availability!:archive|operational|important|critical|mission-critical"
       " justification_cia_rating:text")
THREAGILE = {
    "document": "threagile_version!:text title!:text date:date author!:author"
                " management_summary_comment:text"
                " business_criticality!:archive|operational|important|critical|mission-critical"
                " business_overview:overview technical_overview:overview questions:{text}"
                " abuse_cases:{text} security_requirements:{text} tags_available!:[text]"
                " data_assets!:{data} technical_assets!:{technical} trust_boundaries:{boundary}"
                " shared_runtimes!:{runtime} individual_risk_categories:{category}"
                " risk_tracking:{tracking} diagram_tweak_suppress_edge_labels:boolean"
                " diagram_tweak_layout_left_to_right:boolean"
                " diagram_tweak_edge_layout:ortho|spline|polyline|false|curved"
                " diagram_tweak_nodesep:integer diagram_tweak_ranksep:integer"
                " diagram_tweak_invisible_connections_between_assets:[text]"
                " diagram_tweak_same_rank_assets:[text]",
    "author": "name!:text homepage:text",
    "overview": "description:text images:[image]",
    "image": "*:text",
    "data": "id!:text description!:text usage!:business|devops tags:[text] origin:text owner:text"
            " quantity!:very-few|few|many|very-many" + CIA,
    "technical": "id!:text description!:text type!:external-entity|process|datastore"
                 " usage!:business|devops used_as_client_by_human!:boolean out_of_scope!:boolean"
                 " justification_out_of_scope:text size!:system|service|application|component"
                 " technology!:unknown-technology|client-system|browser|desktop|mobile-app"
                 "|devops-client|web-server|web-application|application-server|database"
                 "|file-server|local-file-system|erp|cms|web-service-rest|web-service-soap|ejb"
                 "|search-index|search-engine|service-registry|reverse-proxy|load-balancer"
                 "|build-pipeline|sourcecode-repository|artifact-registry"
                 "|code-inspection-platform|monitoring|ldap-server|container-platform"
                 "|batch-processing|event-listener|identity-provider|identity-store-ldap"
                 "|identity-store-database|tool|cli|task|function|gateway|iot-device"
                 "|message-queue|stream-processing|service-mesh|data-lake|report-engine|ai"
                 "|mail-server|vault|hsm|waf|ids|ips|scheduler|mainframe|block-storage|library"
                 " tags:[text] internet!:boolean machine!:physical|virtual|container|serverless"
                 " encryption!:none|transparent|data-with-symmetric-shared-key"
                 "|data-with-asymmetric-shared-key|data-with-enduser-individual-key owner!:text"
                 + CIA +
                 " multi_tenant!:boolean redundant!:boolean custom_developed_parts!:boolean"
                 " data_assets_processed:[text] data_assets_stored:[text]"
                 " data_formats_accepted!:[format] diagram_tweak_order:integer"
                 " communication_links!:{communication}",
    "format": "*:json|xml|serialization|file|csv",
    "communication": "target!:text description!:text"
            " protocol!:unknown-protocol|http|https|ws|wss|reverse-proxy-web-protocol"
            "|reverse-proxy-web-protocol-encrypted|mqtt|jdbc|jdbc-encrypted|odbc|odbc-encrypted"
            "|sql-access-protocol|sql-access-protocol-encrypted|nosql-access-protocol"
            "|nosql-access-protocol-encrypted|binary|binary-encrypted|text|text-encrypted|ssh"
            "|ssh-tunnel|smtp|smtp-encrypted|pop3|pop3-encrypted|imap|imap-encrypted|ftp|ftps"
            "|sftp|scp|ldap|ldaps|jms|nfs|smb|smb-encrypted|local-file-access|nrpe|xmpp|iiop"
            "|iiop-encrypted|jrmp|jrmp-encrypted|in-process-library-call|container-spawning"
            " authentication!:none|credentials|session-id|token|client-certificate|two-factor"
            "|externalized authorization!:none|technical-user|enduser-identity-propagation"
            " tags:[text] vpn!:boolean ip_filtered!:boolean readonly!:boolean"
            " usage!:business|devops data_assets_sent:[text] data_assets_received:[text]"
            " diagram_tweak_weight:integer diagram_tweak_constraint:boolean",
    "boundary": "id!:text description!:text type!:network-on-prem|network-dedicated-hoster"
                "|network-virtual-lan|network-cloud-provider|network-cloud-security-group"
                "|network-policy-namespace-isolation|execution-environment tags:[text]"
                " technical_assets_inside!:[text] trust_boundaries_nested!:[text]",
    "runtime": "id!:text description!:text tags:[text] technical_assets_running!:[text]",
    "category": "id!:text description!:text impact!:text asvs!:text cheat_sheet!:text"
                " action!:text mitigation!:text check!:text"
                " function!:business-side|architecture|development|operations"
                " stride!:spoofing|tampering|repudiation|information-disclosure"
                "|denial-of-service|elevation-of-privilege detection_logic!:text"
                " risk_assessment!:text false_positives!:text"
                " model_failure_possible_reason!:boolean cwe!:integer risks_identified!:{risk}",
    "risk": "severity:low|medium|elevated|high|critical"
            " exploitation_likelihood:unlikely|likely|very-likely|frequent"
            " exploitation_impact:low|medium|high|very-high"
            " data_breach_probability:improbable|possible|probable"
            " data_breach_technical_assets:[text] most_relevant_data_asset:text"
            " most_relevant_technical_asset:text most_relevant_communication_link:text"
            " most_relevant_trust_boundary:text most_relevant_shared_runtime:text",
    "tracking": "status!:unchecked|in-discussion|accepted|in-progress|mitigated|false-positive"
                " justification!:text ticket!:text date!:date checked_by!:text",
}

OTM = {
    "document": "otmVersion!:text project!:project representations:[representation]"
                " assets:[asset] trustZones:[zone] components:[component] dataflows:[flow]"
                " threats:[threat] mitigations:[mitigation]",
    "project": "name!:text id!:text description:text owner:text ownerContact:text tags:[text]"
               " attributes:{text}",
    "representation": "name!:text id!:text type!:text description:text size:size"
                      " repository:repository attributes:{text}",
    "repository": "url!:text",
    "asset": "name!:text id!:text description:text risk!:asset-risk attributes:{text}",
    "asset-risk": "confidentiality!:number integrity!:number availability!:number comment:text",
    "zone": "id!:text name!:text type:text description:text risk!:zone-risk parent:parent"
            " representations:[shown] attributes:{text}",
    "zone-risk": "trustRating!:number",
    "component": "id!:text name!:text type!:text description:text parent!:parent"
                 " representations:[shown] assets:instances threats:[found] tags:[text]"
                 " attributes:{text}",
    "flow": "id!:text name!:text description:text bidirectional:boolean source!:text"
            " destination!:text assets:[text] threats:[found] tags:[text] attributes:{text}",
    "threat": "id!:text name!:text description:text categories:[text] cwes:[text]"
              " risk!:threat-risk tags:[text] attributes:{text}",
    "threat-risk": "likelihood!:number likelihoodComment:text impact!:number impactComment:text",
    "mitigation": "id!:text name!:text description:text riskReduction!:number attributes:{text}",
    "size": "width!:number height!:number",
    "position": "x!:number y!:number",
    "parent": "trustZone:text component:text",
    "shown": "representation!:text name:text id!:text position:position size:size file:text"
             " package:text line:number codeSnippet:text attributes:{text}",
    "found": "threat!:text state!:text mitigations:[done]",
    "done": "mitigation!:text state!:text",
    "instances": "processed:[text] stored:[text]",
}


def rows(table, name):
    """(member, whether it is demanded, type) of a type of a table."""
    for row in table[name].split():
        member, kind = row.split(":", 1)
        yield member.rstrip("!"), member.endswith("!"), kind


def to_schema(table):
    """A JSON Schema of the table; as in OSCAL, members that it does not know are errors."""
    def of(kind):
        if kind[0] == "[":
            return {"type": "array", "minItems": 1, "items": of(kind[1:-1])}
        if kind[0] == "{":
            return {"type": "object", "additionalProperties": of(kind[1:-1])}
        if kind[0] == "~":
            return PLAIN["string"]
        if kind in PLAIN:
            return PLAIN[kind]
        return {"enum": kind.split("|")} if "|" in kind else {"$ref": f"#/$defs/{kind}"}

    def define(name):
        members = list(rows(table, name))
        if members[0][0] == "*":
            return of(members[0][2])
        return {"type": "object", "additionalProperties": False,
                "properties": {member: of(kind) for member, _, kind in members},
                "required": [member for member, demanded, _ in members if demanded]}

    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/document",
            "$defs": {name: define(name) for name in table}}


class Maximal:
    """A document in which every property of a table stands, with values that stand nowhere else.

    `choice` says which value of the enumerations is taken; a type inside itself is not repeated.
    """

    def __init__(self, table, choice=0, fixed=None):
        self.table, self.choice, self.fixed, self.count = table, choice, fixed or {}, 0

    def plain(self, kind):
        self.count += 1
        n = self.count
        return {"string": f"値 {n}", "text": f"文 {n}", "token": f"t-{n}",
                "uuid": f"{n:08x}-0000-4000-8000-000000000000", "uri": f"https://e.example/{n}",
                "uriref": f"#r{n}", "date": f"{2000 + n % 90}-02-0{1 + n % 9}",
                "datetime": f"{2000 + n % 90}-03-04T05:06:07Z", "email": f"m{n}@e.example",
                "base64": f"QUJD{n:04d}", "number": n % 101, "natural": 10000 + n,
                "integer": 20000 + n, "boolean": True, "free": {f"k{n}": f"文 {n}"}}[kind]

    def value(self, kind, path):
        if path in self.fixed:
            return self.fixed[path]
        if kind[0] == "[":
            return [self.value(kind[1:-1], path)]
        if kind[0] == "{":
            self.count += 1
            return {f"名 {self.count}": self.value(kind[1:-1], path)}
        if "|" in kind:
            words = kind.lstrip("~").split("|")
            return words[self.choice % len(words)]
        if kind in PLAIN:
            return self.plain(kind)
        members = list(rows(self.table, kind))
        if members[0][0] == "*":
            return self.value(members[0][2], path)
        return {member: self.value(inner, f"{path}.{member}" if path else member)
                for member, _, inner in members if f"{path}.{member}" not in self.fixed
                or self.fixed[f"{path}.{member}"] is not None}

    def document(self):
        return self.value("document", "")
