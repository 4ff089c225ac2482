PRAGMA application_id = 1214344300;
PRAGMA user_version = 3;
CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
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
CREATE TABLE visits (
      visit TEXT PRIMARY KEY CHECK (visit = replace(day, '-', '') || '-' || number),
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT,
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
      finished_at INTEGER
    ) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES (1, 1795482000011, 'hall', '{"plan":{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '01ca10ab8f03b9539c982f47dc254f4967b5bbe57181bacb6dd6b722c965c294');
INSERT INTO journal VALUES (2, 1795482000014, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', '1c44afefe9007b3dafde95ce86a677e56754862471bff28472ac67e4b1f121ce');
INSERT INTO journal VALUES (3, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', 'd2f360557a4751e016bee0da9eb3ca8cac0134fb4046b3b64820cb7048201627');
INSERT INTO journal VALUES (4, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '9a05da24fd9dd84ad17065ccf3c1f6a2e056f50bd629b78109688806624cdcaf');
INSERT INTO journal VALUES (5, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', '48c082a3f51594ae1236fca2fc05f65a2e5ed9c73fdc4a4661f0058ca35a2a12');
INSERT INTO journal VALUES (6, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', '88331630994651b32fead42d7d1d8da0e12eba30e2e460c8bd5fd1ce340da777');
INSERT INTO journal VALUES (7, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', 'f24841b868795c1ff24daa1da295ee9c8d3cf65c5d2c1bc0f6957fb86b2f3352');
INSERT INTO journal VALUES (8, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '61dc1ae78c277961f387b1f0ec7820c3058e1fdef74c1c06d3980cfa6662e788');
INSERT INTO journal VALUES (9, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '30be419ed5763cf5420bd20260bc1823e443b62c7b2508bbf75bb9d0b00e9af9');
INSERT INTO journal VALUES (10, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', '5fbe1028820cfd9c0ec7e57593588be45a58f74357cadcd7115449e555b70a88');
INSERT INTO journal VALUES (11, 1795482000014, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '3971f05a14f7ce2729fe0f7d9686a3bcce6672bb845047b865047f198b41387a');
INSERT INTO journal VALUES (12, 1795482000046, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', '7b9107756a6183676aaba3194f5f8976b02ece600799417a00fab85611ef2966');
INSERT INTO journal VALUES (13, 1795482000046, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', 'ae828d7255d691184c879364ecd3594894bf2543fc423272bd251302f2c91d13');
INSERT INTO journal VALUES (14, 1795482000046, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', '35be29efab4719ceddc366e613495ffc061504477f419060aa6337205954d3ef');
INSERT INTO journal VALUES (15, 1795482000046, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '5e409b2a38abf2a16affb2801d9c099ba384829cee8afe71eaa687781c941165');
INSERT INTO journal VALUES (16, 1795482000046, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', '4c7d1a19ef60b79b5c8b196fa872c7e72f0b621ba2f6fe8ae25c19803023b06f');
INSERT INTO journal VALUES (17, 1795482000046, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', '46f93ce86f9e0dabf49d9aacd7a8274f14f5100e62d59115b283596e677b0ace');
INSERT INTO journal VALUES (18, 1795482000046, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', 'da7c36820b99ea22307bace810b0a6c9c6ced885fffb0abe7bc574a2dcba3d20');
INSERT INTO journal VALUES (19, 1795482000046, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', '7e6fbe5705fe939d6f0f08a775d47fb3fc9bd452e6cc88b420a50e8deb8ab722');
INSERT INTO journal VALUES (20, 1795482000046, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '60b2debc603d7f28c5cb7e70b000f5c7a8f70f65170225811fe0ac01d79fd1bd');
INSERT INTO journal VALUES (21, 1795482000046, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', 'f4381ca0d5aade39bfebf59e5ab0ed1d782212bf44a4b391395fbe874bbda491');
INSERT INTO journal VALUES (22, 1795482000046, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', 'cef2e3d9754ee8c5a6b9e2e1492d9de6805ba4fda78bc70af598e3f3a3d81672');
INSERT INTO journal VALUES (23, 1795482000046, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '422207a4a4ab151938dddac443cbcbf480392a1191192143aa5c3cbc0a3c6564');
INSERT INTO journal VALUES (24, 1795482000102, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', '2041708676dffdb7cafd39d4baf674a4f0ad39d800a0b9ba4c8384cf1b09729f');
INSERT INTO journal VALUES (25, 1795482000120, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'e214b9f36c1dd26e9d28273ea0fe437c4767545de2bc4fe30d771e5661a1c6b2');
INSERT INTO journal VALUES (26, 1795482000120, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', '453907694243d0d1ad8935faad1b37f1eb0ccae4de34f4e679955d3ea27331e5');
INSERT INTO journal VALUES (27, 1795482000120, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '6e83cb0e9a7f91951bae3809423633b1e33355dd40b0ce7c49605089821e3c68');
INSERT INTO journal VALUES (28, 1795482000120, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', '43277994e281f7f06cff67d715b5e2b55f6b3db579feae9acf05854c26ada857');
INSERT INTO journal VALUES (29, 1795482000168, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '048afb30f71136aeb0519f8300d67b3e4f82429357ceda3299797e7eab7e29fc');
INSERT INTO journal VALUES (30, 1795482000168, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', 'a36487d6ea1d3f28855f08166258647624a0ac9e7271841921c50264db2043a8');
INSERT INTO journal VALUES (31, 1795482000172, 'staff:manager', '{"id":"manager","type":"signed-in"}', '037dd223066ca291a9ae2caabe2e47eb0143137b871345b03466ea3cb1a62fa8');
INSERT INTO journal VALUES (32, 1795482000211, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '436bd8d104563218f7950e28164f09f0c18cc736c6ea5b224ffec5ca396fb804');
INSERT INTO journal VALUES (33, 1795482000267, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', 'abf33eda81379ffcea6c136255395fe43250808b62038fec202bc8eec55c1ad6');
INSERT INTO journal VALUES (34, 1795482000285, 'staff:wang', '{"id":"wang","type":"signed-in"}', '7937cbddba75853bb54ea73b93a3fc496edc4aef4d409d00e3466b950cc77e8b');
INSERT INTO journal VALUES (35, 1795482000295, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'c185877601bd7d8abc0d180e4160ee41f6651b42418a789d1cf055c7cd28bfc3');
INSERT INTO journal VALUES (36, 1795482000302, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '6a69a8c89976f5246a05645c87f9b16ced4dd862c9dd4982678b2c706e6e36b0');
INSERT INTO journal VALUES (37, 1795482000302, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', '41c235f4d134fab6c23bfbf842a3f48e3ee6fb69160c3795bcedc61844b100f8');
INSERT INTO journal VALUES (38, 1795482000404, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', 'b98988ab89f9bba2268e16a5f012af21436923775cc565051b22aa9bdc703428');
INSERT INTO journal VALUES (39, 1795482000404, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', 'd8a06e812fe8d2ea5a41c0ab3488b94bbcfefebe43bbb0a8caacad6af8fb255e');
INSERT INTO journal VALUES (40, 1795482000409, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', '6d23e22e3de9e28ce133d62655550f97bcf6d1738b6ea34ccb0cfc89017d1430');
INSERT INTO journal VALUES (41, 1795482000409, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '1e8de55640ef004b9150fff324d24cfb2b1552119694e27164d68f7f31eba991');
INSERT INTO journal VALUES (42, 1795482000414, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '743e375b6d40162b796edbeb706aea00961977bccadbe6f2dc200bc35eacb33b');
INSERT INTO journal VALUES (43, 1795482000414, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', '49d1880817fab9188603d265ff6c9f0e55233aacc4152abb23f5277baee0407d');
INSERT INTO journal VALUES (44, 1795482000415, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', 'beddb6d89b38efde11cb31d0892370c227a46a64755880e7049b6e9221566b68');
INSERT INTO journal VALUES (45, 1795482000439, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', '11558fdb11e43d00d1f39de3e836e37887e405a8371365183e500f1b3f377260');
INSERT INTO journal VALUES (46, 1795482000439, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '33791e2797714e28244aca6208c75e5824e1bea28a6ed9084acca5b5cac00e8b');
INSERT INTO journal VALUES (47, 1795482000440, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', '83ad74aae5d6aef2a45437713cb1c5e172972585a90877a88b10c614fcd7bc22');
INSERT INTO journal VALUES (48, 1795482000448, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', 'b05fc264d657bb908b80e4f78cf0ea75b5f2ed0fcd450c4aaa311192589d59e9');
INSERT INTO journal VALUES (49, 1795482000448, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', '403214afda936ec7683f6eac01a9e9c8132cc78a26fabb7a61ea2133dbadd1f9');
INSERT INTO journal VALUES (50, 1795482000462, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":160,"parkedMs":0},"window":1}', '24536032e78f549e00dcf1e58d2e2fb8d682778b13afdc3c9dfa4d52e89a1b02');
INSERT INTO journal VALUES (51, 1795482000469, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', '53c502adfb7accb15098608e1540f400846365a6f5a836eb24596d6193b28bd7');
INSERT INTO journal VALUES (52, 1795482000469, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', '8e7525184e9d9ef2b13a865d5fae62f336d89340a1e52cb47a756060bf564e85');
INSERT INTO journal VALUES (53, 1795482000488, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', '58b591a3a941ff55f3d8c6485d26d4cc74e21831ee9d8bc618f499dea2b9324b');
INSERT INTO journal VALUES (54, 1795482000488, 'hall', '{"type":"rating-session-opened","until":1795482120488,"visit":"20261124-A001","window":1}', 'aeb1c232dd280f88b3cb64921d79d94821a78e92fc87825eb6a90f18ff7b4d7a');
INSERT INTO journal VALUES (55, 1795482000488, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '31cea1108e3158f72ad7180b7570bce9b64afc4b19a2900931d25f711173f728');
INSERT INTO journal VALUES (56, 1795482000494, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000494,"token":"20261124-A001","type":"key-pressed","uid":"D1BBDE68","value":"5"}', '2ec1432e2c21bfc601c6ce003f75868112e9de144921c2db918fb5c82dbb059f');
INSERT INTO journal VALUES (57, 1795482000494, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000494,"type":"visit-rated","visit":"20261124-A001","window":1}', 'dc6ec9a8b292536280bddad8f482fc29d0725b0177cf0d1b6682903b250e1998');
INSERT INTO journal VALUES (58, 1795482000500, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":96,"parkedMs":0},"window":1}', '8875ae4993906ea786f0a39c305936b5b032389b74f0dfbe8cbb96353fba2bd2');
INSERT INTO journal VALUES (59, 1795482000501, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', '1da27261eb2697065860a65a2b1280739fa7a34401c256298efdac48277859f3');
INSERT INTO journal VALUES (60, 1795482000511, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '7758589062d3d6f30c10ebd455e50b46f63232598fcd77aa371cffee8498891b');
INSERT INTO journal VALUES (61, 1795482000511, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', '87ae2cda31b9e732099ff6fa454d7deacd3a78ee3f7570c43b85688d40c9c785');
INSERT INTO journal VALUES (62, 1795482000517, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', 'caeb8ad06d3150675b389c93fe65709f698ee043e2a306f5d69a3b406bbaba3a');
INSERT INTO journal VALUES (63, 1795482000522, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":113,"parkedMs":0},"window":1}', '98b0df754bf72f69aaf619b811844822ddaa985b0c329db52369bd370011a535');
INSERT INTO journal VALUES (64, 1795482000526, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '0a0623ef88db9173b776c6c1e6af25009a7f40e42f5a7f8b83430fb9b4e93521');
INSERT INTO journal VALUES (65, 1795482000526, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', '66b0784944194c75874d7bef3a0e64ee89046806bceaee22106539cb802b69da');
INSERT INTO journal VALUES (66, 1795482000534, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '1cf22d7b910655d2e67775cf8f5458a89d5ff8831d9ceed8a575cc4a1c5e2bcb');
INSERT INTO journal VALUES (67, 1795482000534, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '19c822e9aea9f9632b94b4c0753c1332b376eeb606a832841a546523aa0629bf');
INSERT INTO journal VALUES (68, 1795482000540, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":126,"parkedMs":0},"window":1}', '398c825417c06ceb57e736399fbca0b9ffc2d1566dc0bcd4518618a1710a6be8');
INSERT INTO journal VALUES (69, 1795482030545, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', '11edc50bf6f6beb366f57c810bcf174ab910c271a9e3941eb0f8a86b51407cf6');
INSERT INTO journal VALUES (70, 1795482070548, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', 'b86e2b7cf2320991c53b10f638b45faeae3c7f3e1964463189ac92dfdcf4e60a');
INSERT INTO journal VALUES (71, 1795482070548, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '597969543629c8dc2214c110c0ca9448fec9bee8b13ccd3da5ca760fd7d30487');
INSERT INTO journal VALUES (72, 1795482070551, 'staff:wang', '{"type":"visit-missed","until":1795483870551,"visit":"20261124-A004","window":1}', '5c3163528341c6d19fc35f228d0837421dd42529b7990ecbfebe430ee8eb6772');
INSERT INTO journal VALUES (73, 1795482070556, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', '2b86024bf7ac4fbd0f90d4aafca53163f2659349a6b05a5534cea2a11f8e1c16');
INSERT INTO journal VALUES (74, 1795482070561, 'staff:wang', '{"type":"window-resumed","window":1}', '4ddc0533b42809f3ea77b69468992081223dbd0dec957e4df28e140abc02c555');
INSERT INTO journal VALUES (75, 1795482070565, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '7f2547dd08293e4719917b74aae50907ec5dbf03e5217eddcc0f877e7c19e46a');
INSERT INTO journal VALUES (76, 1795482070565, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '6f41515d49d52c6c1e609a6e67381050361e01aac435017692ba8b921891d81b');
INSERT INTO journal VALUES (77, 1795482070565, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', '2fb3e99c037ea004b7240756e03241e2546227ca6180c33ef6cb4be4c02f7118');
INSERT INTO journal VALUES (78, 1795482070570, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', 'c099a4433d29a629630d1daa8cfdf78530c57d207469613c806d65f896661544');
INSERT INTO journal VALUES (79, 1795482070575, 'staff:manager', '{"type":"hall-reopened"}', '19582c79eb44ecd86182e7f96bf4afa49dacea22510a5e6e4e93ecc6661c914d');
INSERT INTO journal VALUES (80, 1795482070600, 'staff:admin', '{"id":"admin","type":"signed-in"}', 'dc3e1e1569f535d0943c97ce58a282fd1a9d2a67998c0628a0242e3b2cbcd1f3');
INSERT INTO journal VALUES (81, 1795482070605, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', '81d922e3c2667449da0b7fdcf57383b09628d0f1e86419a3b950c251d6ab40e5');
INSERT INTO journal VALUES (82, 1795482070609, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', '56b74963abc453b366da469ca4c0a56346ff570b2b6d9abb7ed81439a31699af');
INSERT INTO journal VALUES (83, 1795482070612, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', 'a640cb5cce2e0327f36e1f1e1a4b0bd2248fcf363694593fb44f62b797f199e5');
INSERT INTO journal VALUES (84, 1795482070616, 'staff:admin', '{"token":"booking","type":"token-revoked"}', '809aba81aa05faa3553f41c9d978d53b2e53f086fec8e700381e08d8f29eda51');
INSERT INTO journal VALUES (85, 1795482070618, 'staff:wang', '{"type":"window-left","window":1}', '19df38f1b7a16e648fccf63fefe9c51548b91aa924c4e6321b0c826a78662353');
INSERT INTO journal VALUES (86, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', '8826b99d3abcf8adc600b0eaf151fdde1f2dc2e75e79b7d7f262fc466137b343');
INSERT INTO journal VALUES (87, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', 'ff9659cabbf9070563dd26460ec8261df0a79b7e1914428fa0dabad39f54fb19');
INSERT INTO journal VALUES (88, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', 'aabe81b05f7bc04f5594a84f8c26a16585c4021435e3485e57646df9f0c63d71');
INSERT INTO journal VALUES (89, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A005","was":"waiting"}', '2b5c2f3e523c43cedc48929c651d6094f8a57f0c8f9956d4141fdcc34ebedcd4');
INSERT INTO journal VALUES (90, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', '8311d1d6a5b69dc01f3c3a0f7237a55fea64719d26d2fdfcd72b1caaf5234701');
INSERT INTO journal VALUES (91, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '1ca71476e6bfc42d2601ef8bcd873160a739fa0025294d0423d35d6a7c3c722f');
INSERT INTO journal VALUES (92, 1795564800003, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', 'dfccb82c7069d0aa13cd9f7b3a0c5bfa09c9483fc1111f6e64c9a31698f7829b');
INSERT INTO journal VALUES (93, 1795564800003, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '6e5674b5f64533e80ffd05d8b23c43fa8effdcc17829bef2b414480b15d6a0dd');
INSERT INTO journal VALUES (94, 1795564800009, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', 'c3769159c77d802e30daf603acea34c7307c797bc0f4cf79c0be96ebe8a3c807');
INSERT INTO journal VALUES (95, 1795564800009, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '3d8bf8fddaab86f606fa6fd26580129a86cd2af7ec93bc069ddbff63b1c26a61');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 92);
INSERT INTO plans VALUES (1, 1795482000011, '{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (35, 1, 'wang', 1795482000295, 1795482070618);
INSERT INTO rating_sessions VALUES ('20261124-A001', 1, 1795482000488, 1795482120488, 0);
INSERT INTO ratings VALUES ('20261124-A001', 1, 5, 1795482000494, 1795482000494, 'keypad');
INSERT INTO presses VALUES ('D1BBDE68', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000494, 1795482000494, NULL);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070565);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000120);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000120);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000120);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000120);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000102);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000168);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000211);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000267);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false}', 'printed', 1795482000302, 1795482000440);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false}', 'printed', 1795482000404, 1795482000488);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false}', 'printed', 1795482000409, 1795482000511);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false}', 'printed', 1795482000414, 1795482000534);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false}', 'expired', 1795482000439, 1795482070548);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false}', 'expired', 1795482000448, 1795482070548);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false}', 'expired', 1795482070565, 1795564800003);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false}', 'queued', 1795564800009, 1795564800009);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000046, 13, 13);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000046, 15, 15);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000046, 17, 17);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000046, 19, 19);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000046, 21, 21);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000046, 23, 23);
INSERT INTO secret_passwords VALUES ('admin', 13, X'86d0b2a77a0be3e8f11940b3aec384eb', X'02044b6ce2abb69cea94cf1e34b6f354cd3f9fcbaa8d238e4596ea8b114f23a7', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 15, X'a724f3b4b303aaeeb434fb5a392df432', X'6fb27570b8bc39208db2864df9389af7c7c1c9f62ae62b45189baa2e53640b4e', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 17, X'75ee861f9dc4680cb02bd5418f47655e', X'8fd94eda478d16343f337ea39c2bb0ad37f59878fc987f429fbc6f21f83cb9fd', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 19, X'ad611fe9feb419d5ecf6950019fada6a', X'24c55d53ac267f7a275c80423f3e5f4e8b2da3fee7aab70f07d01d029866ebc7', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 21, X'8c93c15e880afa0e16f08bbd018ed54b', X'c111f6761ce53021349e62d7684bacac2ea3b3805b558db428748c2f4055d684', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 23, X'421625e7bd8aad062e0d47a3cddb1d82', X'6f17d6eec5a1f33bdc1055f1c667133acd5b12fc25a159a3c3734bfaab8f7c02', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'93bf4e462077c1e29df1e67b451ad0d2ea4dc5a01c0dc5bda859b040a9dbf91b', 'manager', 31, 1795482000172, 1795525200172);
INSERT INTO secret_sessions VALUES (X'62f5ada3e3016d0b000fea142f502c4467cc95f024b60e530987da8717e4f2ff', 'wang', 34, 1795482000285, 1795525200285);
INSERT INTO secret_sessions VALUES (X'2ed576e7849812c11f40ee1620044091ee3d1fcbaf3f8dd244ca43d8d88834b5', 'admin', 80, 1795482070600, 1795525270600);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070605, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070609, 82, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070612, 83, 0);
INSERT INTO secret_screens VALUES (X'f6cb7282345068c4efd0ec29e28f51104a2d06365a239461ae597dc94ab6689a', 1);
INSERT INTO secret_tokens VALUES (X'57bdedde3a3e0bbc811e9f763ccbec0887ac55fe276141a031d6c72a24fd6872', 'monitoring', 83, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000302, 'finished', 1, 'wang', 1795482000462, 1, 160, 0, 0, 1795482000469, 1795482000488);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000404, 'left-over-waiting', 1, 'wang', 1795482000500, 1, 96, 0, 0, 1795482000511, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000409, 'left-over-parked', 1, 'wang', 1795482000522, 1, 113, 0, 0, 1795482000526, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000414, 'missed', 1, 'wang', 1795482000540, 2, 126, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000439, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000448, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070565, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800009, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
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
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
