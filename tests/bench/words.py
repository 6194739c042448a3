# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the made-up local governments are made of."""
REFERENCE_DATE = "2026-04-01"
SMALLEST = 240          # elements of the smallest local government
TYPICAL = 400
STATE = "JP-STATE"

HEADS = "青朝泉稲梅岡織霞葛川北清栗小桜里塩白杉瀬高竹辰千月鶴寺富長西野萩花浜東広藤松南宮山吉若"
TAILS = "池浦尾垣潟川木倉越坂崎沢島田谷津戸名根野葉橋原平船部間町松見水室森屋山湯和"
SUFFIXES = "市市市町町村"

WORKS = {
    "individual-number": ["住民税", "国民健康保険", "介護保険", "児童手当", "生活保護", "障害福祉", "固定資産税", "国民年金"],
    "lgwan": ["文書管理", "財務会計", "人事給与", "庶務事務", "グループウェア", "統合型GIS", "契約管理", "例規管理"],
    "internet": ["公開ホームページ", "電子申請受付", "図書館予約", "防災情報配信"],
    "independent": ["ダム監視", "浄水場監視", "施設入退館", "防犯カメラ"],
}
INFORMATION = {
    "individual-number": ["課税台帳", "資格情報", "給付記録", "滞納整理記録", "認定調査票", "所得照会結果"],
    "lgwan": ["起案文書", "予算執行記録", "職員名簿", "会議資料", "契約台帳", "地番図"],
    "internet": ["広報資料", "イベント案内", "施設案内", "公開統計"],
    "independent": ["計測記録", "入退館記録", "点検記録"],
}
SEGMENT_NAME = {"individual-number": "個人番号利用事務系", "lgwan": "LGWAN接続系",
                "internet": "インターネット接続系", "independent": "独立系"}
BUREAUS = ["総務局", "財政局", "健康福祉局"]
DIVISIONS = ["総務課", "市民課", "税務課", "福祉課", "子育て支援課", "デジタル推進課", "契約課", "防災課", "水道課"]
C_RANK = {"1": 1, "2": 2, "3C": 3, "3B": 4, "3A": 5}

# What is planted, in turn.  The rule named is the one meant to notice it.
FAULTS = ["SB-031", "GI-030", "SB-056", "GI-003", "SB-022", "SB-012", "GI-011", "SB-110", "GI-003",
          "SB-092", "SB-061", "MG-020", "GI-042", "SB-011", "MG-004", "SB-030", "GI-003", "SB-125"]

TRUE, FALSE, NULL = "true", "false", "null"
