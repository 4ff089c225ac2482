PRAGMA application_id = 1214344300;
PRAGMA user_version = 2;
CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
CREATE TABLE visits (
      visit TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT UNIQUE,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER,
      UNIQUE (day, number),
      UNIQUE (day, prefix, serial)
    ) STRICT;
CREATE TABLE window_shifts (
      seq INTEGER PRIMARY KEY,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER
    ) STRICT;
CREATE TABLE rating_sessions (
      visit TEXT PRIMARY KEY,
      window INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL
    ) STRICT;
CREATE TABLE ratings (
      visit TEXT PRIMARY KEY REFERENCES rating_sessions,
      window INTEGER NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL
    ) STRICT;
CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT,
      PRIMARY KEY (uid, number)
    ) STRICT;
CREATE TABLE press_conflicts (
      seq INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE devices (device TEXT PRIMARY KEY, condition TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE TABLE print_jobs (
      job TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      device TEXT NOT NULL,
      paper TEXT NOT NULL,
      state TEXT NOT NULL,
      queued_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL,
      may_pick INTEGER NOT NULL,
      active INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      must_change_password INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      password_seq INTEGER,
      sessions_from INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_passwords (
      id TEXT PRIMARY KEY,
      seq INTEGER NOT NULL,
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      params TEXT NOT NULL
    ) STRICT;
CREATE TABLE secret_sessions (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE screens (
      screen INTEGER PRIMARY KEY,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      demo INTEGER NOT NULL,
      paired_at INTEGER NOT NULL,
      removed INTEGER NOT NULL
    ) STRICT;
CREATE TABLE tokens (
      name TEXT PRIMARY KEY,
      rights TEXT NOT NULL,
      demo INTEGER NOT NULL,
      made_at INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      revoked INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_screens (token_hash BLOB PRIMARY KEY, screen INTEGER NOT NULL) STRICT;
CREATE TABLE secret_tokens (
      token_hash BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      last_day TEXT
    ) STRICT;
INSERT INTO journal VALUES (1, 1795482000010, 'hall', '{"plan":{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '48a1523b9559098ab1892b021aafff3c137134944ca5a58ed68296d1a8d2da3e');
INSERT INTO journal VALUES (2, 1795482000013, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', 'dc8cfc177dfea10eecb3a3714e73836c7c4e24efcab181baf4ae75799c3d1828');
INSERT INTO journal VALUES (3, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '877d5e70e1e9a957b681d46b06c3ea2ba688c587a3eae356346c93b92357fd96');
INSERT INTO journal VALUES (4, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '153fc780a99a5f2d21a9cff8f0d66c2c57428a5d936885bc0246713108ea62c5');
INSERT INTO journal VALUES (5, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', 'c15a4146663b9599aebf1c158e1f19390d7c74480bf4e8cbf88efbec427c7617');
INSERT INTO journal VALUES (6, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', 'e4fa8574b06af0fbd387a4fe07c64f0b31a3f1cd6d960529f8d5b031418f12d1');
INSERT INTO journal VALUES (7, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', '9c32c1b04b753cbfdb92854a71dc3e5ea2c473f9a1ebd95e2df424bdfea684e3');
INSERT INTO journal VALUES (8, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', 'c5fc0519272ed3058a06a1885a58635f7250dd83fcaec18c8e34000cb5466544');
INSERT INTO journal VALUES (9, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', 'a2acce540db7e7329499868a8f85084198169a6f77ec05022b20bb37d39a3b25');
INSERT INTO journal VALUES (10, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', 'dc3cd0552aef9fbb53b312bb271130d34c6c57101436a77363138636202f61a2');
INSERT INTO journal VALUES (11, 1795482000013, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '0014e2529d36d73dcf309d2b18286096ae3c4d4de7c41f94c9bc21896d3705a9');
INSERT INTO journal VALUES (12, 1795482000047, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', 'aa0eb19058cdfda9da945b404a47778a589fbd7fc9bcf75147a7fd43f8ad10e9');
INSERT INTO journal VALUES (13, 1795482000047, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '7b50a831a8dbddbf23e3fa4607eae8f43ae90d7657d0fdb8b1c4226353f7e052');
INSERT INTO journal VALUES (14, 1795482000047, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', 'd7fcd4f3f2cc7ff01013626e5b1d01ead2d3e9836bd8bb45d446471f54eec751');
INSERT INTO journal VALUES (15, 1795482000047, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', 'd153a7c0bab2463786f56b480d74539f9dfbf9760a9122841cae9ef6a80b65f4');
INSERT INTO journal VALUES (16, 1795482000047, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', 'bf0977aeb37fc3d90b078fbdf8f9fec06931a5f4f474c9599a80ff774996db50');
INSERT INTO journal VALUES (17, 1795482000047, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', 'ea8a4a335e7711a9b59ddea784e3281109972a3a190fc3171b55ef06e169a0c5');
INSERT INTO journal VALUES (18, 1795482000047, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', 'cd7de781112e6abbd11aaad72e9e01e7eed89123a03ef74e15d6b0e96fd027e3');
INSERT INTO journal VALUES (19, 1795482000047, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', 'fe6ee6c7cf88aa0003b11f758e7b87933ea4a64814bdca109c7497fc19412fd7');
INSERT INTO journal VALUES (20, 1795482000047, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '54992aee3b86131dc885a2ca998d03aed39ecfdc9b95e7a3f0182d2fe409bb8e');
INSERT INTO journal VALUES (21, 1795482000047, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', '718756903756f1cc22207680cc95f721cc463eb33bcd75b38a10239de358e8b1');
INSERT INTO journal VALUES (22, 1795482000047, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', '021a47e84ed8d4d4b2e0976aebc25cf6b08cb9ac13bcc12f0286b37a58d73dd2');
INSERT INTO journal VALUES (23, 1795482000047, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '4bb363e4a62314b9befec2f4fce98c27d2f970d57f49d69d1111eb2bc94c015f');
INSERT INTO journal VALUES (24, 1795482000103, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', 'd4d01ba324db069a48373ebdc946ee747ad96a3126a7ea50c247ed82362a35d9');
INSERT INTO journal VALUES (25, 1795482000119, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', '514d96ec5d95c86fb9d64c9313c7dceee305002da83c478bd7e7e777e66141ef');
INSERT INTO journal VALUES (26, 1795482000119, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', 'cef5b0204224d2e00be6aa9e9bb71acded2a3075fad6f54f60f11266c9b1dd0b');
INSERT INTO journal VALUES (27, 1795482000119, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '0b1f0e0061fbeaf666fe12e59dd98caa965b90c51c91e5863386ad73fff6e278');
INSERT INTO journal VALUES (28, 1795482000119, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', '371dccffd57be75edcf6fef73e79b40909858fa62658bc0bf0c8d3132a9dc2ee');
INSERT INTO journal VALUES (29, 1795482000165, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '0e76d5374ba81ee2c7c98b33afbb1781377d585067d7a699b83d91e42cb957e4');
INSERT INTO journal VALUES (30, 1795482000165, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '762fc6d15f8167f43d9c74ee5939bfc908c24a24c22112dfd0d67d726531e564');
INSERT INTO journal VALUES (31, 1795482000166, 'staff:manager', '{"id":"manager","type":"signed-in"}', '4b3a5dd7a9068231435ef72b3f6060ad13d575b2b8957d8ef6ed9bbb7b8fea55');
INSERT INTO journal VALUES (32, 1795482000226, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', 'd53a2ceb0badc10374a9c10159711d14bb616c9b915e8b0e4913f3e2ecd248a5');
INSERT INTO journal VALUES (33, 1795482000277, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', '2faa84545a3550502e27c789ec1d7468636c0f1755743d050a9614008d4a0204');
INSERT INTO journal VALUES (34, 1795482000309, 'staff:wang', '{"id":"wang","type":"signed-in"}', 'a169bac5b269f556f729bd0fc5d282a535654e62902e91d00362facddcbddb9d');
INSERT INTO journal VALUES (35, 1795482000319, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'b24e1362b79664dd3143d584fa7d5a7f67904a32019433ec10e450d7095ba5d2');
INSERT INTO journal VALUES (36, 1795482000326, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', 'e193a55d0540152a082ef89c9a35705b9c06210de0fd7746372edb17e1cb741a');
INSERT INTO journal VALUES (37, 1795482000326, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', 'b9ff2833e7de9f5ae20d69d6c154bfe3ba2c762334a80e759a740b0d08d46e6b');
INSERT INTO journal VALUES (38, 1795482000359, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '5c614de66faf4d98b4c62261b9455ae674dce333f1205f5028eadd2d2fa233a1');
INSERT INTO journal VALUES (39, 1795482000359, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', '3b12b84613cdf873a27cc38a8132cf7d0db3b493430480c555b45e6f2f6f55cc');
INSERT INTO journal VALUES (40, 1795482000363, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', 'b727bcb09d151fdd91f2484c1b672ffd41a179130ff599bfbc48e30b816152b3');
INSERT INTO journal VALUES (41, 1795482000363, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', 'ef111f6076735b65c796e35a61b6b6981cb73bb425ac765f4c5f62d6493ae037');
INSERT INTO journal VALUES (42, 1795482000368, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '8689096e3d75615870fa9b000b66aaf10edee95b45a4a6674ed2141affb18b5f');
INSERT INTO journal VALUES (43, 1795482000368, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', 'a9931e64c00b85be0c04538b1a8c1786d4c502b2aebc6b843f9136efb502e85b');
INSERT INTO journal VALUES (44, 1795482000370, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', '7dcc7ea0b193b83a531e2e39348772fb1bba3dc43b385e1c97e90cce78808aed');
INSERT INTO journal VALUES (45, 1795482000399, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', '521dc32e5b75067932535e70dde7e642f4bd48bf2b2fe7ade4b0bd974d35b077');
INSERT INTO journal VALUES (46, 1795482000399, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '53ebc3cef410e79219d13cce93d9be62245646976e5454d39e3e6a3cbb3423d5');
INSERT INTO journal VALUES (47, 1795482000400, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', 'f8d5709683f46f66f9039a4f34d1308d862114dc7b7bbf1206a3499ac078c3bd');
INSERT INTO journal VALUES (48, 1795482000407, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', '1936012e700312f8de665f853dd54be70c977c27ec1f08873b25c2f6438aa594');
INSERT INTO journal VALUES (49, 1795482000407, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', 'ca4d7234d2c025c9e49aa5e4ed40297951d3b275820c77804fc621d67084a604');
INSERT INTO journal VALUES (50, 1795482000415, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":89,"parkedMs":0},"window":1}', 'ab3c94a1783da13dcb81e6612dc23b738a7ba8cbb15935918ac864eaf1c5e8f5');
INSERT INTO journal VALUES (51, 1795482000421, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', '1b52b3b51a34f8dcb4dfac9c173726ed8963dcbd8a84fcb3da2af2b37f93958c');
INSERT INTO journal VALUES (52, 1795482000421, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', 'fce9fda1ad322a4f9af117c5e7448d8e072c09c440bfc4a598c2369ff637655e');
INSERT INTO journal VALUES (53, 1795482000446, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', '32ed6e89d4fe91de8a2b97534c8f6aedd422a7ca477e194d943eb399a124b677');
INSERT INTO journal VALUES (54, 1795482000446, 'hall', '{"type":"rating-session-opened","until":1795482120446,"visit":"20261124-A001","window":1}', '115850de6d206f00ef14eee1696c5293eb10c817b4cb28c4dd6f1a0af4c05031');
INSERT INTO journal VALUES (55, 1795482000446, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '6a056388a7e24f6baddb3f133a36a91c8e95f4d87cb38b15cb23a444520baaed');
INSERT INTO journal VALUES (56, 1795482000455, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000455,"token":"20261124-A001","type":"key-pressed","uid":"6BD39C54","value":"5"}', '6fe33591f354b9e9b2a619d7a047309e1b8c1c0ece7e9401e6e3d960ad1c7769');
INSERT INTO journal VALUES (57, 1795482000455, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000455,"type":"visit-rated","visit":"20261124-A001","window":1}', 'ba50a9f65598a8e00ab7661dc74c2b019778cb3e64151f28cf84ab5ffe4410b0');
INSERT INTO journal VALUES (58, 1795482000459, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":100,"parkedMs":0},"window":1}', '4f641a1c29e32ac3a9bcdc1269774dd89d15ec60cf066416c8914c1e8e78b532');
INSERT INTO journal VALUES (59, 1795482000460, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', '179edbd811dc6e052758cf4d63ed61f04cb6d697aaf8f117464b1f0302ffba36');
INSERT INTO journal VALUES (60, 1795482000473, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '6e083199fc3492f28c5f7914f8125994d8ada84e1428f4dd3aed3ef8211a702e');
INSERT INTO journal VALUES (61, 1795482000473, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', 'b7e8cde72548411f7eb3e131048d353b4fa1621153ad87037a61b184aeda7ee9');
INSERT INTO journal VALUES (62, 1795482000482, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', '371ea660f784247cc6e1c7f84c423f5278f54438e29b002ad80866ff677b74ea');
INSERT INTO journal VALUES (63, 1795482000486, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":123,"parkedMs":0},"window":1}', '190623b58e4dc676b8600b4b244d8fd57d2bf5a0065c1fb48a41d1b4c6c6d66d');
INSERT INTO journal VALUES (64, 1795482000490, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '9f3cdc0101cc78a45fe5b5c18f9b0a89fa3ba9c7ceafe41d47ac9e479a70f965');
INSERT INTO journal VALUES (65, 1795482000490, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', 'cf774c4607340a58a6f05cc25e45efb1dd9912756eb738b032cfc18db4748dd5');
INSERT INTO journal VALUES (66, 1795482000498, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '4fdbd1e5142abbbc39d4fb43ddb84bdaba4cd7fc989f570c9092a4e6ccc1653a');
INSERT INTO journal VALUES (67, 1795482000498, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '0cc9e8bd9930d4ea1696a26b0a026eec4f3e72a763042eb61a57dff23badbbd7');
INSERT INTO journal VALUES (68, 1795482000510, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":142,"parkedMs":0},"window":1}', '854b109c4eefaedc5457e8eb97f8307bb671cb24b9d2a13628880e1c9a999b86');
INSERT INTO journal VALUES (69, 1795482030516, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', '47a971e61d9c4d484680f8f8f49d702f49f9f6b6d7d2b915533e866651ffd58d');
INSERT INTO journal VALUES (70, 1795482070518, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', '14f1cb4414b26d77c37ef6c118addd19a12ac6b79c7f9645cef9378b7b1a42e8');
INSERT INTO journal VALUES (71, 1795482070518, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '9806ce8dd531633a636921abd022258ed3fec17b850c517b7d1f7913484639df');
INSERT INTO journal VALUES (72, 1795482070521, 'staff:wang', '{"type":"visit-missed","until":1795483870521,"visit":"20261124-A004","window":1}', '994fed3a3690041125576996dac027932f66a79ca89e8a78762b278c3ceb86bc');
INSERT INTO journal VALUES (73, 1795482070527, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', '5f0404c94a7aa8276995346019e47e990d0972d61e6d287b324237325e13fcef');
INSERT INTO journal VALUES (74, 1795482070531, 'staff:wang', '{"type":"window-resumed","window":1}', 'f6c5fc6d73e3a96c842a09831417813e8c5724ea31d08f724b81a5fb2bf7b724');
INSERT INTO journal VALUES (75, 1795482070535, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '0cb70a412553499315ac33f2ead584e494654571b067a17bdbffa71911576e5b');
INSERT INTO journal VALUES (76, 1795482070535, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '97f4204d4981c6042645af2ca75962e70f025063d241ff85981419aba13ca10d');
INSERT INTO journal VALUES (77, 1795482070535, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', 'b554ca80a6c2ab08bbef9960efc102984c3c92330088f0c745faa73a15f0ab75');
INSERT INTO journal VALUES (78, 1795482070540, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', 'dedd3de0e0e315f14af78d8c4060d396e867dacebe2e64c2d75a3927bbd4f166');
INSERT INTO journal VALUES (79, 1795482070546, 'staff:manager', '{"type":"hall-reopened"}', '0ba9b5c7262a5d4fe9152808f2531ada28cf958676dfeccebae3b2422caef631');
INSERT INTO journal VALUES (80, 1795482070572, 'staff:admin', '{"id":"admin","type":"signed-in"}', '1d948aeda4095c391f4053de95e7badc3bcb9ed782321c10b7535d515537a27d');
INSERT INTO journal VALUES (81, 1795482070579, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', '5a2c23c41ca70f03ac6516fee74b52dd9a064ca28ae7163ff958500519daa3a7');
INSERT INTO journal VALUES (82, 1795482070585, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', '5ad59419fea84b4f1e0665120c9754b849a4f322fb0a1808e40d9bada2c90765');
INSERT INTO journal VALUES (83, 1795482070589, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', '2ee844371e72df6e72191ae422ca8f0d17797c374ca738eeff731dfc5d81b5c4');
INSERT INTO journal VALUES (84, 1795482070594, 'staff:admin', '{"token":"booking","type":"token-revoked"}', 'a631afda5f77cbd789072690cf86817ab495e76507026f1cb7fd8556ca77f6ec');
INSERT INTO journal VALUES (85, 1795482070597, 'staff:wang', '{"type":"window-left","window":1}', '5b20a80fa541df3470dfbfb2040de460c8ee02b13e7ce346253faa5042cf2a43');
INSERT INTO journal VALUES (86, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', '1726537cc4aada96170099b59e5be6b3863aef949ad8fed3e7ae5717f0309954');
INSERT INTO journal VALUES (87, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', '6fe63ca177865d55a2bd9ad9ff74d2d2ef322b3a7593b538dc695085b44f0a8c');
INSERT INTO journal VALUES (88, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', '7c153dce96293851f651b189e9d796f6981decb64af2d240e1532c047c876dce');
INSERT INTO journal VALUES (89, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-A005","was":"waiting"}', 'c14709132664b5a0d281bd3af03f63a01d21b9fff5969db8b6d26233fecdc558');
INSERT INTO journal VALUES (90, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', '2781368a4a30b82668ec4e15e7e943651aa2cff9572451222f02296b0a205020');
INSERT INTO journal VALUES (91, 1795564800004, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '5e4e481569eba650bcea41317d685b7bd542a3f63ce63a13d0cbfbbf6383f23e');
INSERT INTO journal VALUES (92, 1795564800004, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', '68779432516be43a4a9e96d820ab2cc4ef0cb59f2adba75965101f1771a22bdf');
INSERT INTO journal VALUES (93, 1795564800004, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', 'd677620d0fd56648b581f818e5a4a2ace4f4caf5d533a033ed60124fb7ba47f0');
INSERT INTO journal VALUES (94, 1795564800010, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', '0e494969743f9f884921c2e2036088de8fcbe0024349bf9364628d517bd6db01');
INSERT INTO journal VALUES (95, 1795564800010, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '506102262759f3a2a6fdf5fe825e4c63b0f996111d3c4ddcc1c031523f02f616');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 92);
INSERT INTO plans VALUES (1, 1795482000010, '{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000326, 'finished', 1, 'wang', 1795482000415, 1, 89, 0, 0, 1795482000421, 1795482000446);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000359, 'left-over-waiting', 1, 'wang', 1795482000459, 1, 100, 0, 0, 1795482000473, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000363, 'left-over-parked', 1, 'wang', 1795482000486, 1, 123, 0, 0, 1795482000490, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000368, 'missed', 1, 'wang', 1795482000510, 2, 142, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000399, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000407, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070535, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800010, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO window_shifts VALUES (35, 1, 'wang', 1795482000319, 1795482070597);
INSERT INTO rating_sessions VALUES ('20261124-A001', 1, 1795482000446, 1795482120446, 0);
INSERT INTO ratings VALUES ('20261124-A001', 1, 5, 1795482000455, 1795482000455, 'keypad');
INSERT INTO presses VALUES ('6BD39C54', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000455, 1795482000455, NULL);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070535);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000119);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000119);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000119);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000119);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000103);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000165);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000226);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000277);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false}', 'printed', 1795482000326, 1795482000400);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false}', 'printed', 1795482000359, 1795482000446);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false}', 'printed', 1795482000363, 1795482000473);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false}', 'printed', 1795482000368, 1795482000498);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false}', 'expired', 1795482000399, 1795482070518);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false}', 'expired', 1795482000407, 1795482070518);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false}', 'expired', 1795482070535, 1795564800004);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false}', 'queued', 1795564800010, 1795564800010);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000047, 13, 13);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000047, 15, 15);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000047, 17, 17);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000047, 19, 19);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000047, 21, 21);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000047, 23, 23);
INSERT INTO secret_passwords VALUES ('admin', 13, X'2db000d4d65a6b134dec9008e31f4bc4', X'40911afaf9edf1c10751556fac74132ad9c3aad93fa8312667908338e8cc6696', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 15, X'9af75307a65ab7256e6efd9341368e75', X'1aadce7cc57067d001d70252cd409f4a065570bd44ae93319348882b83a8c438', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 17, X'8b651ab34134be93a5cc51cf956b2e16', X'c2451653dcd56b03fb290ab84589e2bcea4cdd7298c87b8644f345b8b83f6ab3', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 19, X'8ec75463a05b474363dce0d510d72882', X'87b9a2d8eaf069f8f67d2984e72021efbcba8da794a33943d94038e99197e853', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 21, X'bc69e41d7fb4ca4c3fae7ac5b601f966', X'e765cae6b8a6ddb655edd7d4f12cbf220a0bc8ddadc2973d88ca58b9358fe084', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 23, X'a66ead821b3b1be75930b359d44e810d', X'ec4fb432a0a3816cce6e52defa601fa35edf1368b8e344d344c02cd078d5221f', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'c24d2d7c34eddf721311ac13645781fdae1523940cc3cd64b90e0492953a98d5', 'manager', 31, 1795482000166, 1795525200166);
INSERT INTO secret_sessions VALUES (X'b5e565c71b82dcdffa4f489022630aa79be8e6a57b9f4b54d0f7384c66f39fc9', 'wang', 34, 1795482000309, 1795525200309);
INSERT INTO secret_sessions VALUES (X'e03907e0b1c26f81b52000ce0de1e30022d4ea6f7f7c5b23594794a3c9a01a8f', 'admin', 80, 1795482070572, 1795525270572);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070579, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070585, 82, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070589, 83, 0);
INSERT INTO secret_screens VALUES (X'73a0b7e1aa4acb2317b4f71e33670d6c1687eb431b062cba53ac991198f1d4cc', 1);
INSERT INTO secret_tokens VALUES (X'87225aa9b51717097f0d02b06cbe3d3d90cb9a54f15de4e8ca56bb6eb82ff5da', 'monitoring', 83, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX presses_by_time ON presses (received_at);
CREATE INDEX print_jobs_of_visit ON print_jobs (visit);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
