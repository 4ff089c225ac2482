PRAGMA application_id = 1214344300;
PRAGMA user_version = 1;
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
INSERT INTO journal VALUES (1, 1795482000078, 'hall', '{"plan":{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '05f4edd6acc515fc2dca02765b04abc3d227a42a677be376a5c857979eefb0ed');
INSERT INTO journal VALUES (2, 1795482000095, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', 'f4e04ee4fdcc8f2f74d2b2f932ff59b8b6bc500de1b51c6f324122f107d4852f');
INSERT INTO journal VALUES (3, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '85736217d23883d211c5f3161ce1863bd394e49d85624f252a10ccfa08c58ce8');
INSERT INTO journal VALUES (4, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', 'f14c5df2bd2fc8dd97f4233955f19faeb9097c069b7ef01cb87800feda9fdd34');
INSERT INTO journal VALUES (5, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', '0893b71cfba5e1cd44a5a02e3e6a588e98bf9abfea9809eabd2a2fe7a829b5f2');
INSERT INTO journal VALUES (6, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', 'a6ca97175278d46a3b30ab52be0fb8de8ce583c5a174d141df23926637895fff');
INSERT INTO journal VALUES (7, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', '4fbd2a1d924aa09f83590d06061422c23bb49a22c3270ab267bf219a42cc8862');
INSERT INTO journal VALUES (8, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '4c0ade412156729d055ccae6a701cbdce343122b83b66665a2c2676ef3371629');
INSERT INTO journal VALUES (9, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '3a280e727b7579d2aa0886f5370895115e13ec9bb59815174a846cd0a1be7463');
INSERT INTO journal VALUES (10, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', 'd6e3c7f3bef321b90c0423e2ec2298e6fdbd0a473e1485375b51e8b9c0b05bf8');
INSERT INTO journal VALUES (11, 1795482000095, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '91c4ff1a1a3f1c4e2a430a98d6f467e5a892e10107cde84cecb80a7b1a7a5e20');
INSERT INTO journal VALUES (12, 1795482000260, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', 'f680e7d8eaf241546f0c3de27d965d7c56de8b654cecb6eea95f37052dce4fae');
INSERT INTO journal VALUES (13, 1795482000260, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '962c3e1bf3ea8f6d48cedb0c2944c1a10d8d988fb445fac33fc2acd7fde32fdf');
INSERT INTO journal VALUES (14, 1795482000260, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', '1e8dad42d3e1b0e45a21a8d9df5574d7bd19555e6a71649ba478ce8683f9925e');
INSERT INTO journal VALUES (15, 1795482000260, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '72af51cbaf93b9d705c241a36208619d0b837ccf9a53449db2677d0f3ba54acc');
INSERT INTO journal VALUES (16, 1795482000260, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', 'af067b7ac0d73cbfeff876d9e02487a99aa167fa59d1d9c1f87158fba66bd477');
INSERT INTO journal VALUES (17, 1795482000260, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', '3fde998107d052cef0ae63585f8f4ff8b3ddc2f760aab2abe4abe6f65f192b28');
INSERT INTO journal VALUES (18, 1795482000260, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', '9c98053b95ab4df16d26ff9e98251d1f70deaeaa517b90a473fc6331e52089a9');
INSERT INTO journal VALUES (19, 1795482000260, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', '843cec61b5a87f2e84b65cdc150bd44a38d1387399512208d51890e5c9d53d87');
INSERT INTO journal VALUES (20, 1795482000260, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', 'af55520eaa8cedbc9fd6b967d562911b78d66a4db50f8269273aed437b0f09a8');
INSERT INTO journal VALUES (21, 1795482000260, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', '3322218d1409e82030f2fa8816f825c9cf1c3f725372ec8443be58c343c957f0');
INSERT INTO journal VALUES (22, 1795482000260, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', '68da255bba2209d1d49f964db0599a15efd1dc7751a64b9fdf20097d4056a9f5');
INSERT INTO journal VALUES (23, 1795482000260, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '1444dee8532aefd4c0f125f8c6ea396ba75bacb1dd3a07d380fdec9c32e9d281');
INSERT INTO journal VALUES (24, 1795482000592, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', 'b475862c78a7aaeb91f3995a778957d3ace73bbc87da875ac9ae7da11dd679ce');
INSERT INTO journal VALUES (25, 1795482000642, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'f83cb263bcb4490f9e4d93c5a011223a38bded3d1dc481ce39b5039a060ebf91');
INSERT INTO journal VALUES (26, 1795482000643, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', '77cf8826ae254cca252e744fa3d8bdd7c84a8da83493f61589537975292ede79');
INSERT INTO journal VALUES (27, 1795482000643, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '2154814f389b25e479e07dc898671b57169b4d04651692073d2629dc5c33310e');
INSERT INTO journal VALUES (28, 1795482000643, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', 'c3d9fcb7a6816843e3925b5e0302f00525bfe2b54670c1997566f9acaaf6ddd2');
INSERT INTO journal VALUES (29, 1795482000844, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', 'db041178be99a4519eaa6460f2d1b3ca03db96f06c579b125ea85a87e561d569');
INSERT INTO journal VALUES (30, 1795482000860, 'staff:manager', '{"id":"manager","type":"signed-in"}', 'f69a7fddf049e39ac0fa3f44e177924cc9bd65952798075fbe87775b6f653298');
INSERT INTO journal VALUES (31, 1795482000925, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', '48af85a4383a1d30eb1aa77a941a8757e8dd7e3ccf19f8d39bcd74a1b5e5a026');
INSERT INTO journal VALUES (32, 1795482000977, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '1dda943af1a87f0b7fdd83eaf162cd3141cc82ef7d6940275c8f2151914da6e9');
INSERT INTO journal VALUES (33, 1795482001012, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '34018b368cb055c4f475213958bce81cb72295c1f39190330f022e3fe1ddfce7');
INSERT INTO journal VALUES (34, 1795482001058, 'staff:wang', '{"id":"wang","type":"signed-in"}', '934808eb7144f1b887ba7f1b6f2b439022beffe90bd4213a54acba15a14021b0');
INSERT INTO journal VALUES (35, 1795482001071, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'd411273865dd9dad98c5ea0f80145fe216bf45645871387a76598cd2179de3a4');
INSERT INTO journal VALUES (36, 1795482001088, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '82310208594499eaae38dc59736c870260c707798b1441c09200a8f4826817d5');
INSERT INTO journal VALUES (37, 1795482001088, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', '9c33d637d2df5f3e09562f3a4d6ab584e309222d6321f1cbc0a9bc8279e800e6');
INSERT INTO journal VALUES (38, 1795482001116, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '2b13fad26e85a03b3c705e26f40fa99b8fde37818ab182e40b838a2580c81932');
INSERT INTO journal VALUES (39, 1795482001116, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', '21ad8f41897b847549b384c9843206c48eec80bee1a4cdf744c53c66a345ed9f');
INSERT INTO journal VALUES (40, 1795482001126, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', 'f52fdf838f7cc3189efeaba42f1cfc1f639d441d2f7f5497a6cd550f978e2e13');
INSERT INTO journal VALUES (41, 1795482001126, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '3d41a27bd4ce5d26e96c7d12eeb65bc7d3ae9072e62aa8ee7838c667e929b81d');
INSERT INTO journal VALUES (42, 1795482001146, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '269dfa318fa4968ba853d2846ba8684dde756d76227ba78c6089b0209b44496b');
INSERT INTO journal VALUES (43, 1795482001146, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', 'e4a265d184394f8def91c651a3e089bc3561abdc574c091874d8b5f96dfb95ad');
INSERT INTO journal VALUES (44, 1795482001146, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', '23a20ed9079f29acc72dcefeaad6949bc7892843ce9df3c6441e0721f430afc0');
INSERT INTO journal VALUES (45, 1795482001171, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', 'cc48e6810a3dab93f771a9f13fec7ba39f557454f2eaed1bddda492e1fd551d7');
INSERT INTO journal VALUES (46, 1795482001171, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '4485abe66700f3b2c78e2afea389739b56d02fe885dd4008ff50b2b59cc40a34');
INSERT INTO journal VALUES (47, 1795482001171, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', 'b5201efe23fc2ad3db0ac8ba1ccdf4e27bdc86b6c8b9e0c16ec02567b92d14b7');
INSERT INTO journal VALUES (48, 1795482001238, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', 'ea555053e23dc9fd58520f9e07ac426bcfaaec9f9d6dd840a91598735efe7ad0');
INSERT INTO journal VALUES (49, 1795482001238, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', 'd208ffbda1fcd9ebf25e065cae9df93c161d8bdc83fa5d91077b947095d1275f');
INSERT INTO journal VALUES (50, 1795482001282, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":194,"parkedMs":0},"window":1}', '3d8fed7b1bd7423726735ed2aac6ac0c97f3da3771ff3bda976a675d53bb41dd');
INSERT INTO journal VALUES (51, 1795482001298, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', '8b41ef007cb162c1413af8fbf099aeacf89c80ee34471c5a6dbff1cbe61e6843');
INSERT INTO journal VALUES (52, 1795482001298, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', '03b819d18f6ef345f238fc5e56719007a588730497d198e9a701085d2e92926e');
INSERT INTO journal VALUES (53, 1795482001340, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', '8658377e0b07930d2a6902a8f209708030a0f5bd71bd5c2ab6ca4240ab6aba1c');
INSERT INTO journal VALUES (54, 1795482001340, 'hall', '{"type":"rating-session-opened","until":1795482121340,"visit":"20261124-A001","window":1}', 'd2734f18eeb47dec23edd25b9a31db033b8e54e0a1c03e752b82d0dd21490888');
INSERT INTO journal VALUES (55, 1795482001340, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '1189efeaff82504e1990b514d438422eca62d53a11f3c98c21047b06c04af658');
INSERT INTO journal VALUES (56, 1795482001365, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482001365,"token":"20261124-A001","type":"key-pressed","uid":"B0EDF949","value":"5"}', '0fd6c04ab48cfea100979a722a2fd33f41c8cbbfcf9e850dcbc2c8803c346598');
INSERT INTO journal VALUES (57, 1795482001365, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482001365,"type":"visit-rated","visit":"20261124-A001","window":1}', 'f3dcfaf5c886395982d86759e6719b2719364e3297f0065cf4af36e99e9d6cfa');
INSERT INTO journal VALUES (58, 1795482001375, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":259,"parkedMs":0},"window":1}', '3540af031b02b9ed3ceca438a4b4aaad7b65c925cb173eb2b3ccc2be212423a1');
INSERT INTO journal VALUES (59, 1795482001387, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'dcb32341fd477d0c2bceb747db182f7b2d6f85dda85b12e9473b37ab7dbe81d0');
INSERT INTO journal VALUES (60, 1795482001408, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '842f681258de6c0faf11820a3417e3542ff0871a71b29e221574aac2adb4904d');
INSERT INTO journal VALUES (61, 1795482001408, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', 'a71e938d14ab2a51689517b879712ad71c6020b4f0e44e45fa65f9c1e4190cb5');
INSERT INTO journal VALUES (62, 1795482001423, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', '2cd1e0911fe3b120d956ab088c525500f401e44244920f646fc62fb59dcac6e7');
INSERT INTO journal VALUES (63, 1795482001444, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":318,"parkedMs":0},"window":1}', 'e2bcd8b7d2bae7c7f85e2505c694e49d2fe731a36227782191a502f65f65cb8d');
INSERT INTO journal VALUES (64, 1795482001453, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '53fabc1778332b48344a03be303ac60e4cfc47abaa3d1664c2c39656cc08098e');
INSERT INTO journal VALUES (65, 1795482001453, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', '10ff58acec1886fcca72b6735498da7bec23b6089b957ba90ea0edc5145b1cd7');
INSERT INTO journal VALUES (66, 1795482001475, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', 'b87abd3aaabfec914d3ee445d411d1dffc42b40181b4f05f56aac852c3f6d9b7');
INSERT INTO journal VALUES (67, 1795482001475, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '0b8782b7e89c9068cd119924929404945aa2144860948003fee53f76f0ddedaa');
INSERT INTO journal VALUES (68, 1795482001502, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":356,"parkedMs":0},"window":1}', '774bbe0fb7acceb00f30c0cae9ba8a0ed0f7f77b9cbb70d12f8a078c4ee81b09');
INSERT INTO journal VALUES (69, 1795482031560, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', 'f532e1e1c62043695b244cdf6edc401e76b305ea21faaefcf4fa4852e48083de');
INSERT INTO journal VALUES (70, 1795482071567, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', '1b44a982966c7ac7acb6936059d8ab6ec7c3e34f9f7e612593c282bfdc0b6092');
INSERT INTO journal VALUES (71, 1795482071567, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '127b02feb948f154cac33cc4c127357dbe07bd7b6efa83cf8a6fb603935af585');
INSERT INTO journal VALUES (72, 1795482071604, 'staff:wang', '{"type":"visit-missed","until":1795483871604,"visit":"20261124-A004","window":1}', 'd3babfa453d6cf9d07f36669f7342164248452fb230b8c21481f157343bb0bdc');
INSERT INTO journal VALUES (73, 1795482071612, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', 'ca9cdff9a898b7f83d1f3d409e8719cc998723d0bf7d70eec6a96022389a6ff7');
INSERT INTO journal VALUES (74, 1795482071622, 'staff:wang', '{"type":"window-resumed","window":1}', 'ff7029c301a518425f98ee6d022f0c0060d87243ea80c3767b5b8114ec5eddb4');
INSERT INTO journal VALUES (75, 1795482071627, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '11e086ef3204e666caa7ceb5fda71e4659c2ce6c47c4a4657f863240b23e4263');
INSERT INTO journal VALUES (76, 1795482071627, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '0a0d06a7e1b9bd8a7571ac32e12402fc49633685252e18fd7462a17bbdcef6f0');
INSERT INTO journal VALUES (77, 1795482071627, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', '97a673f6040b3b298925a96752aab019dee5e8c03939d6d9bd9a1d0810eb14b3');
INSERT INTO journal VALUES (78, 1795482071651, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', '9964ee9d5b9faffd79b9a0e7dd9710128b3596c29aefe9b62e66bc5be4a5dbdd');
INSERT INTO journal VALUES (79, 1795482071700, 'staff:manager', '{"type":"hall-reopened"}', 'c6ab6d417e2d6ee51b44e468df1a8d8edca063b398127dbc47d1f97707a43e93');
INSERT INTO journal VALUES (80, 1795482071713, 'staff:wang', '{"type":"window-left","window":1}', 'a4789e9e6cbbe2be5616d28c937f7983a6175d099a18aae13dad379937acaf6b');
INSERT INTO journal VALUES (81, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', '5d33688b838c8f0591350f62aef11bbb982b58f47cb8861960bdd5ec2a2356b0');
INSERT INTO journal VALUES (82, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', 'e1f0f7c6c786886961e8178124357d000574605f8b7c33cb9245cc148be8daa7');
INSERT INTO journal VALUES (83, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', '7d4f6b9ec815466b4276dd63cb0f508a16aaa9bea04191ea2da06a9d1d37c2ce');
INSERT INTO journal VALUES (84, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-A005","was":"waiting"}', 'f1c9f856bb175f30b85f2d30e1cd0be4b744ecbaaedd23f95f84abb282b26339');
INSERT INTO journal VALUES (85, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', 'ec4749cd245f8178af9e2957b7950abbe8c8e091747c9b36520ae231614628f4');
INSERT INTO journal VALUES (86, 1795564800008, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', 'e4f809b264b7b3addec1aaaa661273acd849c74a862c09bbf94b246ebe30c13d');
INSERT INTO journal VALUES (87, 1795564800008, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', 'da34944b632324c4ca9fcc0e93c8588a1c4e6b75896876e70a0f6cbbf598bb42');
INSERT INTO journal VALUES (88, 1795564800008, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '3b5b8ef6b72168bac1c43f7c0eab7d47ce1e3be508a5ffa4488129537dae2720');
INSERT INTO journal VALUES (89, 1795564800014, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', '763942012f1d8e522ef76cfa9cb8cb5b179fb32141bd3f1c5213e324e0ac424d');
INSERT INTO journal VALUES (90, 1795564800014, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '6fd4f401fde70fbe70862a8c18d47b9d6cac2bc466fbc4b6d8860c355d833c0e');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 87);
INSERT INTO plans VALUES (1, 1795482000078, '{"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482001088, 'finished', 1, 'wang', 1795482001282, 1, 194, 0, 0, 1795482001298, 1795482001340);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482001116, 'left-over-waiting', 1, 'wang', 1795482001375, 1, 259, 0, 0, 1795482001408, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482001126, 'left-over-parked', 1, 'wang', 1795482001444, 1, 318, 0, 0, 1795482001453, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482001146, 'missed', 1, 'wang', 1795482001502, 2, 356, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482001171, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482001238, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482071627, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800014, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO window_shifts VALUES (35, 1, 'wang', 1795482001071, 1795482071713);
INSERT INTO rating_sessions VALUES ('20261124-A001', 1, 1795482001340, 1795482121340, 0);
INSERT INTO ratings VALUES ('20261124-A001', 1, 5, 1795482001365, 1795482001365, 'keypad');
INSERT INTO presses VALUES ('B0EDF949', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482001365, 1795482001365, NULL);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482071627);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000642);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000643);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000643);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000643);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000592);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000977);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482001012);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000925);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/20261124-A001","reprint":false}', 'printed', 1795482001088, 1795482001171);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/20261124-A002","reprint":false}', 'printed', 1795482001116, 1795482001340);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/20261124-A003","reprint":false}', 'printed', 1795482001126, 1795482001408);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/20261124-A004","reprint":false}', 'printed', 1795482001146, 1795482001475);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/20261124-A005","reprint":false}', 'expired', 1795482001171, 1795482071567);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/20261124-B001","reprint":false}', 'expired', 1795482001238, 1795482071567);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/20261124-C001","reprint":false}', 'expired', 1795482071627, 1795564800008);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/20261125-D001","reprint":false}', 'queued', 1795564800014, 1795564800014);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000260, 13, 13);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000260, 15, 15);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000260, 17, 17);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000260, 19, 19);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000260, 21, 21);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000260, 23, 23);
INSERT INTO secret_passwords VALUES ('admin', 13, X'336d5aeaebbc9c65876e4dd6ed1cc99d', X'718292694a5f7b3f9d1298f7de6ec8f828676fd0d3e90b8f9a529a42c30a2568', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 15, X'9798a3e54389a2132f858ac5e322246f', X'f3b6bec9b41ac3d1765aeffbbda616551754d8da257f5a32b61da83f5871c120', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 17, X'442277685b806a3a0461132e452c890b', X'fa8a40af7af6c14d573f60497cb85c4de7d881a87f8f36aae3be9bc378fb00d1', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 19, X'9829e547f029343bc24e025fb9cce5fc', X'310bc93fa4ce440724805dca8a3930116339387f55ca879b565471b03c6a4b9e', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 21, X'64f976db4899c13470329c87319f7d17', X'8a6064d16c33517add0dfd2b1ecd8556e381da1467de1d23fe3a14a7e9b010f4', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 23, X'a54e2e70bf1f13d98a73bf3391ec26d1', X'4715a97851e85c0c5429b33c4d8ddb9434e11f7ac4c7c02eed07176f9fab02b2', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'4f045b8591f443bea26541e9a365cfc520f17aaf2ff5ab0ccea46fc48c852c13', 'manager', 30, 1795482000860, 1795525200860);
INSERT INTO secret_sessions VALUES (X'b7b66d2224c862ea8187969fcdbd1cfc170bd45338acb08184ef1c7070fe0a21', 'wang', 34, 1795482001058, 1795525201058);
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
