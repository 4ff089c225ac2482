PRAGMA application_id = 1214344300;
PRAGMA user_version = 4;
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
      owner TEXT NOT NULL,
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
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_sessions (
      subject TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      case_no TEXT,
      turn INTEGER NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('unrated', 'active', 'defaulted', 'set-aside'))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
      subject TEXT PRIMARY KEY REFERENCES rating_sessions,
      visit TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('keypad', 'qr', 'paper')),
      scan TEXT,
      set_aside TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_defaults (
      subject TEXT PRIMARY KEY,
      level INTEGER NOT NULL,
      defaulted_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_reasons (
      subject TEXT PRIMARY KEY,
      reasons TEXT NOT NULL,
      person TEXT,
      has_phone INTEGER NOT NULL,
      told_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_days (
        day TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_months (
        month TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (month, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE voice_months (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'defaulted')),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      visits INTEGER NOT NULL,
      PRIMARY KEY (month, window, state, level)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT;
CREATE TABLE follow_ups (
      no TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL,
      case_no TEXT,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      channel TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      call_back_day TEXT, call_back_at INTEGER, call_back_amber INTEGER,
      called_at INTEGER, reached INTEGER, call_note TEXT, call_late INTEGER NOT NULL DEFAULT 0,
      put_right_days INTEGER NOT NULL,
      put_right_day TEXT NOT NULL, put_right_at INTEGER NOT NULL, put_right_amber INTEGER NOT NULL,
      put_right_certain INTEGER NOT NULL,
      done_at INTEGER, founded INTEGER, measure TEXT, put_right_late INTEGER NOT NULL DEFAULT 0,
      answered_at INTEGER, answer TEXT,
      again_level INTEGER,
      appeal_ground TEXT, appeal_reason TEXT, appeal_by TEXT, appealed_at INTEGER,
      upheld INTEGER, decision_reason TEXT, decided_by TEXT, decided_at INTEGER,
      next_at INTEGER
    ) STRICT;
CREATE TABLE follow_up_entries (
      no TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff TEXT,
      what TEXT NOT NULL,
      PRIMARY KEY (no, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE items (
      code TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      item TEXT NOT NULL
    ) STRICT;
CREATE TABLE item_versions (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn_at INTEGER,
      withdrawn_by TEXT,
      item TEXT NOT NULL,
      PRIMARY KEY (code, version)
    ) STRICT;
CREATE TABLE item_comparison (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      differences TEXT NOT NULL
    ) STRICT;
CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE
        CHECK (case_no = replace(day, '-', '') || '-' || window || '-' || printf('%03d', serial)),
      day TEXT NOT NULL,
      window INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      visit TEXT,
      without_visit TEXT,
      item TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      department TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      at_window INTEGER,
      at_department TEXT,
      external TEXT,
      request TEXT,
      applicant TEXT,
      accepted_at INTEGER,
      due_day TEXT,
      due_at INTEGER,
      amber_at INTEGER,
      due_certain INTEGER,
      over_noted INTEGER NOT NULL DEFAULT 0,
      ended_at INTEGER,
      outcome TEXT,
      UNIQUE (day, window, serial),
      CHECK ((at_window IS NULL) <> (at_department IS NULL)),
      CHECK ((visit IS NULL) <> (without_visit IS NULL))
    ) STRICT;
CREATE TABLE case_entries (
      id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (id, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_parts (
      department TEXT NOT NULL,
      id INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (department, id, part)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_days (day TEXT PRIMARY KEY, first_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE slips (
      slip TEXT PRIMARY KEY,
      case_no TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      window INTEGER NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE applicants (
      person TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      open_cases INTEGER NOT NULL,
      kept_from INTEGER NOT NULL,
      forgotten_seq INTEGER
    ) STRICT;
CREATE TABLE applicant_cases (case_no TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
CREATE TABLE staff_cards (
      id TEXT PRIMARY KEY,
      duty TEXT NOT NULL,
      badge TEXT NOT NULL,
      photo TEXT,
      jpeg BLOB
    ) STRICT;
CREATE TABLE month_times (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 167),
      visits INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL,
      service_ms INTEGER NOT NULL,
      PRIMARY KEY (month, window, item, slot)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_cases (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      on_time INTEGER NOT NULL,
      PRIMARY KEY (month, window)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_staff (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      PRIMARY KEY (month, window, staff)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rulebooks (
      version INTEGER PRIMARY KEY,
      from_day TEXT NOT NULL,
      rulebook TEXT NOT NULL
    ) STRICT;
CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      count INTEGER NOT NULL,
      hundredths INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      staff TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      needs_signature INTEGER NOT NULL,
      signed_by TEXT,
      signed_at INTEGER,
      withdrawn_by TEXT,
      withdrawn_at INTEGER,
      withdrawn_reason TEXT
    ) STRICT;
CREATE TABLE month_findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      upheld INTEGER,
      decided_by TEXT,
      decided_at INTEGER,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE editions (
      month TEXT NOT NULL,
      edition INTEGER NOT NULL,
      closed_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rulebook INTEGER NOT NULL,
      changes TEXT NOT NULL,
      models TEXT NOT NULL,
      -- Long, so it stands last: nobody reads through it for what comes after.
      result TEXT NOT NULL,
      PRIMARY KEY (month, edition)
    ) STRICT;
INSERT INTO journal VALUES (1, 1795482000030, 'hall', '{"plan":{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '2dcc2711f23249326591be74c91e4c8e6686972fd40364a8b38898e29dbd0396');
INSERT INTO journal VALUES (2, 1795482000034, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', 'b417e50ac4c94b182df4c8f464ad3b1f999e506ec1257fa2ec1e49875c259f58');
INSERT INTO journal VALUES (3, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '7ebdb393ff5a79a312d6b71f23de2d7e705add2b19700c615a48aef0ae5602a1');
INSERT INTO journal VALUES (4, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '1ecfb029515108c245e8b29773f217ac367c01785283ea62a1d8518a218743bd');
INSERT INTO journal VALUES (5, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', 'e92b83bd85bc129ca3484b32de72f35db45cc8212e72c8bfc7b3eb3893458d22');
INSERT INTO journal VALUES (6, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', '3bb6656c897c0a16066ed724f7f87cd40e7efb493378b8a26e1a49f5a7d14787');
INSERT INTO journal VALUES (7, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', '6d49f1b25e057d04ed31af4725b94c759fc0920450480b07ce981d08bc35874e');
INSERT INTO journal VALUES (8, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', 'a0219c819406c3ec7c506b799f781c227fe5ee05faa650a207ee56608a43bfe0');
INSERT INTO journal VALUES (9, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '935ec3cc19b4aaea076a91df93a3304ab52ca86c072b3ec413fcb2d2dca78c7a');
INSERT INTO journal VALUES (10, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', '654b81fc2d65e5519307ffd88dc5ebded679bea3aa48188b6b2339e9f000c9e9');
INSERT INTO journal VALUES (11, 1795482000043, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '5afdec3491adb739a40227659a2546cf1c7f77025effa2e014904cc11bc425a4');
INSERT INTO journal VALUES (12, 1795482000054, 'hall', '{"item":{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'b04317deefe2360131fba4085f366c34fdfc8ef2ffeab5a33449705033079ed5');
INSERT INTO journal VALUES (13, 1795482000054, 'hall', '{"item":{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', '6c572f5d6fa6b6b9d95098989f4188c92862b456fe24e9db9f60745cc0e008c7');
INSERT INTO journal VALUES (14, 1795482000054, 'hall', '{"item":{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', 'f2c37b6338db184eb49f7ae52a659e8f79c76a73bbf10473da01c9891487f48b');
INSERT INTO journal VALUES (15, 1795482000054, 'hall', '{"item":{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', 'ef33a72b9f02903ec3333f85457f77bc2b5e64dd8c910eb5de6256afedff2556');
INSERT INTO journal VALUES (16, 1795482000054, 'hall', '{"item":{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"},"type":"item-defined","version":1}', 'aff0691b1a51f650a5213a15a4323c02bd1b4680f7a5394d8b32a24ff1842089');
INSERT INTO journal VALUES (17, 1795482000054, 'hall', '{"item":{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', 'a6ed0cd0d952178374d5b2880a2601924ceb87bb8a5e3ac16ecff228eed3ec76');
INSERT INTO journal VALUES (18, 1795482000054, 'hall', '{"item":{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '1dc9fb9b2ae5fb2fe7c662b08a5da7abd6c40bab3276735cc6c8e520567d847a');
INSERT INTO journal VALUES (19, 1795482000054, 'hall', '{"item":{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"},"type":"item-defined","version":1}', 'a9ffcab13f252179eb98ca9bb05da13a54e93adfcfc700c7511988838a5a579f');
INSERT INTO journal VALUES (20, 1795482000054, 'hall', '{"item":{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"},"type":"item-defined","version":1}', 'bac35afeb6a906d7818474eb363cfbb28c4730f31a0cc6b91cfe6693c47c36ad');
INSERT INTO journal VALUES (21, 1795482000054, 'hall', '{"item":{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '3e01d3c1d01281886a1d3662b61c0c373a173e72f7488d53b130b050c2fe7338');
INSERT INTO journal VALUES (22, 1795482000054, 'hall', '{"item":{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '464342a52da1b0b254f6a99ad4d3cb116e3f49d07d4bc51c37f6774a7195a321');
INSERT INTO journal VALUES (23, 1795482000054, 'hall', '{"item":{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"},"type":"item-defined","version":1}', '29935dd224f0474eb7d4c9cbf5d2a3711272eadfc1358bebfd1f872f9e4cbb8a');
INSERT INTO journal VALUES (24, 1795482000054, 'hall', '{"item":{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"},"type":"item-defined","version":1}', 'ffb5a24f8cb263ff5a60f1c14273afb0d07c84e6a45680b2a0305f5bf8a87294');
INSERT INTO journal VALUES (25, 1795482000054, 'hall', '{"item":{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"},"type":"item-defined","version":1}', '2f7148a65f64cbc6833813ad419c7f45dbe1aed745b3714f1f2ba7abe1af3256');
INSERT INTO journal VALUES (26, 1795482000054, 'hall', '{"item":{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '51eb74742c2f7a9739aac7e7ce9ff948e8afd90a2f81971a5477a6c5d8fa66e0');
INSERT INTO journal VALUES (27, 1795482000054, 'hall', '{"item":{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '9c98ccda0051fd019a252e8bd86b741ec403a87b480a9bace07d7f4439fbf004');
INSERT INTO journal VALUES (28, 1795482000054, 'hall', '{"item":{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"},"type":"item-defined","version":1}', 'd422402b7d94bf344df734380b7f6e8b614b17a324e294a2265d00761e799d35');
INSERT INTO journal VALUES (29, 1795482000054, 'hall', '{"item":{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '7a990b33e3223d41d1a6e2033707a5fb516df6a6eaf621e4f4fb8af6d85e6caf');
INSERT INTO journal VALUES (30, 1795482000054, 'hall', '{"item":{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '859a51c976e99984c672cae7aa8c26fd30501fda2418086b4c047d4b4b20956d');
INSERT INTO journal VALUES (31, 1795482000054, 'hall', '{"item":{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"},"type":"item-defined","version":1}', 'b09be4f3ee3e24315d6c0bfa11d576a765ed012d426e9e4ed8fe84f9fa3482f5');
INSERT INTO journal VALUES (32, 1795482000054, 'hall', '{"item":{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '901dc2db42f65d751369ac598d66a048f599ff3d75406f776d9f7ced80efea69');
INSERT INTO journal VALUES (33, 1795482000061, 'hall', '{"from":"2026-11-24","rulebook":{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]},"type":"rulebook-adopted","version":1}', '67d43d6a8e660b33fad4f905168681c07b3d5bbcbce6351d2e1872b95ae7f771');
INSERT INTO journal VALUES (34, 1795482000090, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', '8cedb8e34304f288fad0f5535aa9e480483eba0efb777948b490d1abeaba4a6b');
INSERT INTO journal VALUES (35, 1795482000090, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '245f31bd24d242c1d2faee7f882c17182738d295ddf14144fdc8f81bb99be7e5');
INSERT INTO journal VALUES (36, 1795482000090, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', 'da0996de81cdf0f036e4de8aa90556353811bb8fd39e179746b7058c9d5a6c69');
INSERT INTO journal VALUES (37, 1795482000090, 'hall', '{"badge":"","duty":"大厅值班经理：现场秩序、投诉受理","id":"manager","type":"card-changed"}', 'cb5ae0ab1940e78f83c1d49bb6eec358c8c5b6c07246b600a7638e067e6a90a3');
INSERT INTO journal VALUES (38, 1795482000090, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '24f2033ae06edd80c312518793c872c7fa5f4a299070baf0892608c11a5b2cf0');
INSERT INTO journal VALUES (39, 1795482000090, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', '826da14ce9fa9e7b9dbb34bed21e2af365884ad430b45dd03b4ba8c544f29ffa');
INSERT INTO journal VALUES (40, 1795482000090, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', 'f7e1457bd4c0bde1a1cf80bfafa40b302710b4d58df7b66987f83c1611258ae6');
INSERT INTO journal VALUES (41, 1795482000090, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', '5a35ec78d4d2fab89f67a72d520a649a250e3f5a67ecdee9612d16969f030f78');
INSERT INTO journal VALUES (42, 1795482000090, 'hall', '{"badge":"","duty":"社会保障、医疗保险业务","id":"wang","type":"card-changed"}', '6f5bd086980c404a0abdbe966015011a022690bc2b7a01b97b2d7b8ec989d5d4');
INSERT INTO journal VALUES (43, 1795482000090, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', '5d2580e80eadfc3a308a5650354b8822f6bc303548a681fb7e22cad4513e5185');
INSERT INTO journal VALUES (44, 1795482000090, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '29eb069716f5b8574ce8d89a002616bded3ca3a0439b189bfd7933e0a44e33d3');
INSERT INTO journal VALUES (45, 1795482000090, 'hall', '{"badge":"","duty":"不动产登记、抵押登记业务","id":"li","type":"card-changed"}', 'e40e7439bb420a87cd27616fb64827f7cc9094862e62482c0d647ecb84255eba');
INSERT INTO journal VALUES (46, 1795482000090, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', '9275745635b6e07b884227f0efcbbfda5f42f7d6db7495a4e0d8ca61a2e7fcb5');
INSERT INTO journal VALUES (47, 1795482000090, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', 'c885d003f5a0a4c9fd56386120ec288190e6b7d62111a73040db6ad95809907a');
INSERT INTO journal VALUES (48, 1795482000090, 'hall', '{"badge":"","duty":"企业设立、变更登记业务","id":"zhao","type":"card-changed"}', '992fec224f419635314ca910c8cb2813e4b68d6a21adb45d5566ca6f2d22d946');
INSERT INTO journal VALUES (49, 1795482000090, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', 'a120e240e689366c13b1f01c527227e512e985ec18fdad4d81bb0300caf20773');
INSERT INTO journal VALUES (50, 1795482000183, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', '2ba2e327f4509421d9c9731384a64756d340ee20889ef84c1ab9aa36b16e5c4b');
INSERT INTO journal VALUES (51, 1795482000225, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'e38a515fac69952526cd091d2f5434e2c879327cbfcc33583498f324be11497b');
INSERT INTO journal VALUES (52, 1795482000226, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', 'eb7c984ac11664ac8458029cce7ca561414fcdd5e593e5c52b0187784fd75b29');
INSERT INTO journal VALUES (53, 1795482000226, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '419227404aa89cac26f6bb20729537155778e2cd28bec9f8c7a262f14e7841c8');
INSERT INTO journal VALUES (54, 1795482000226, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', '1763653795b590dc3f6b8a7699d2e81574d2408108ff67bf93ac950173ff7118');
INSERT INTO journal VALUES (55, 1795482000287, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '1c964c26cad1c395ff348a3cfe5c166ceb252daee3351e42f25431fb9a4f684f');
INSERT INTO journal VALUES (56, 1795482000338, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '52eceebe678e60294d178087270fc731392290557a5950f75c77b1aff7093e02');
INSERT INTO journal VALUES (57, 1795482000341, 'staff:manager', '{"id":"manager","type":"signed-in"}', 'd758f0952d2da3546dfb70f9ab00a6d66103585637034742634224150f0f768d');
INSERT INTO journal VALUES (58, 1795482000366, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '27f94791a9163562e6e284455d8c688eeacdb43709473100c39a4fc3a5935fcd');
INSERT INTO journal VALUES (59, 1795482000424, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', 'a5ed35ef43e01ea7cd07606ecb0e1b21ed54bb7cf7ca9439ca0343893aced9da');
INSERT INTO journal VALUES (60, 1795482000471, 'staff:wang', '{"id":"wang","type":"signed-in"}', '9c3f6cf33eb5333c716a46b287a2feeb2082153dc12789fd533a354b1d818583');
INSERT INTO journal VALUES (61, 1795482000482, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'a1336ced93adefe894ae2fea8fedd13a45e9f08b1057613d94335ea2dff09a37');
INSERT INTO journal VALUES (62, 1795482000491, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '168ec1925c58854495966c07692e262e8cb504ca909ca535368ec600842118a7');
INSERT INTO journal VALUES (63, 1795482000491, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"code":"U7SFNR","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001BK1JVpHsWW8Vbh2E","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', '98d4e24fab858a9f7e9f6107e0301422eeb58c66355e78fdcfbf0a19449c044c');
INSERT INTO journal VALUES (64, 1795482000514, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '83c36932d9de8239c0aa96e36223f0249a40e2c4c42e6ac8b199ea3ca12f7f03');
INSERT INTO journal VALUES (65, 1795482000514, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"code":"N5XK5B","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002Rix-xLpdSpUkOVkr","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', '49c5e8cee39f5feb5418cb95795f389e19eb370515da7644bea1d181b333acea');
INSERT INTO journal VALUES (66, 1795482000520, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', '4ad5cb6e2d9922f7677dcb3b0348667d7fb67da4b7453bcafee904a083fcc0ea');
INSERT INTO journal VALUES (67, 1795482000520, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"code":"UJ7SME","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003Yq6qJTryCebxsv9Q","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '6e7d64d2e23de0f6e3e161f9a2e9487c36a18f8b8bca4eae38f6cffde9e0a5c2');
INSERT INTO journal VALUES (68, 1795482000525, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '42bea53fcbc8e71ceb7b6d0ddd59b00f944ea6fa07fe265347bd8336aada14c7');
INSERT INTO journal VALUES (69, 1795482000525, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"code":"U9H6ZS","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004DsmhDLTbYA-ktcJs","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', '0784b26ced94b92a250cfbae151ec307dab5aece2e22dc6ebcad709bbc00b5e2');
INSERT INTO journal VALUES (70, 1795482000526, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', 'fce1e7d078617d68ec31b4d7a860b102ce865d8a87402b1c1ca47a488129b23b');
INSERT INTO journal VALUES (71, 1795482000543, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', '5a00c34339a72455b7525ed67979f72ca9ae4d27e00fea9d262797044e48908f');
INSERT INTO journal VALUES (72, 1795482000543, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"code":"6YBFDH","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005Kl7M6vrs2NhH7dzY","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '596246ca0f712aee6da0c312d52603f1168cbaaefac8f76a984c480fbfe079cd');
INSERT INTO journal VALUES (73, 1795482000543, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', '100c72c5e5ba8dca23639277f977c3e1f3c965825669ea11d809b4ef842efb17');
INSERT INTO journal VALUES (74, 1795482000551, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', 'e163b999d0e9193b3a48e9b4d67ef0d925b3903a11e63a8a5b751c151ccb847b');
INSERT INTO journal VALUES (75, 1795482000551, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"code":"5FTHFN","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001hzXspfsBA5x6CVUT","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', '5946cefbf6e86b73415a927017cb190017f0cf35f138e526cd4adaead907de4e');
INSERT INTO journal VALUES (76, 1795482000559, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":68,"parkedMs":0},"window":1}', '158e4e1dfc9dd56067a19f75c7cbd08992c0b2a29e523769d0774bc39f2398ef');
INSERT INTO journal VALUES (77, 1795482000565, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', '08db9c86194ec121afa6452b16ee357bd3d34b0069fa5f6b3278b0d57e4ce2b9');
INSERT INTO journal VALUES (78, 1795482000566, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', 'f800635b8183f5032638be372eebf9d62e9e1187f029c8fe372efc822387fdef');
INSERT INTO journal VALUES (79, 1795482000586, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', 'edc482e9a01dcecc8ff3cc61832ee16dda57e86b07229d304cd9c7e72fa6f89d');
INSERT INTO journal VALUES (80, 1795482000586, 'hall', '{"item":"social-card","staff":"wang","type":"rating-session-opened","until":1795482120586,"visit":"20261124-A001","window":1}', 'd4850dc0800ec740085e1c047ec053b988a30ce3c819f5af32b898f58c704b6b');
INSERT INTO journal VALUES (81, 1795482000588, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '44eb74a06cd2a3513631b6a4026f15663e0ef40ff6611c64418c667cdbf2948d');
INSERT INTO journal VALUES (82, 1795482000596, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000596,"token":"20261124-A001","type":"key-pressed","uid":"988418D8","value":"5"}', 'a39172bebe2615f80ff3a28d2bc5413598f59845b7d5dde7e703d555e58b75fe');
INSERT INTO journal VALUES (83, 1795482000596, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000596,"type":"visit-rated","visit":"20261124-A001","window":1}', '5cdb85652aecc04f3321b63ba746bc5bc597e6c6716f8f3dbe196ec97dfaa8a9');
INSERT INTO journal VALUES (84, 1795482000601, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":87,"parkedMs":0},"window":1}', 'a22761774f966efff39f7e404036839e77ac6f356b86890285699e6e66fd47df');
INSERT INTO journal VALUES (85, 1795482000602, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'e70507bbaf3805e76ada85323f6cdf759d3faa6461f4a5dc94d41d10e9062623');
INSERT INTO journal VALUES (86, 1795482000613, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '67fc48292a86b4aae0a1c668ccf337e0ce02c6a37141328a8be10eb24cfe0bc7');
INSERT INTO journal VALUES (87, 1795482000613, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', '74973a46f5c1b8310f88d8e8bb8ee0e5bfc64a37c5bbb299d4bfb36e4e10f1b2');
INSERT INTO journal VALUES (88, 1795482000620, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', 'd9dadca423ddc34f3dcae5afeea1621905e4d919465d52c6402bfc7e45309070');
INSERT INTO journal VALUES (89, 1795482000625, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":105,"parkedMs":0},"window":1}', 'e5b592e366b6dd5fe8f115658b575fcf97caf15aef90268464b890e5159bb260');
INSERT INTO journal VALUES (90, 1795482000629, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '9dc271a26fbdb0a1520006b5e5b36145f9e635d7c2f1266313ebcf65b378429d');
INSERT INTO journal VALUES (91, 1795482000629, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', 'fcb3b9044e0a7c6db0ceddf4a6e7bf262d3d4ac64544449f081f59f0ce3b530e');
INSERT INTO journal VALUES (92, 1795482000637, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '0af16085ce803302912f5bc6a67329d734a9b39bad0a5e8fa924117ea6002e56');
INSERT INTO journal VALUES (93, 1795482000638, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '6b75c5815844c27d96d3d77e83d1f0b583386da1432354fc336d93fc7bdf41d2');
INSERT INTO journal VALUES (94, 1795482000644, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":119,"parkedMs":0},"window":1}', '61ae955c13468d2eaa159d6c9f4d4c6b110cd79b8b4efeda69492befbe6134c0');
INSERT INTO journal VALUES (95, 1795482030648, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', '4d55cb89f5d5f5f2a831c15ec7fc3a925eac58c8244bada9f6ffa45f728e13f3');
INSERT INTO journal VALUES (96, 1795482070651, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', 'd66d8e72617ad84ea8f147b7045a634fef16ef7bcb639daf1b9db45cc2e581f8');
INSERT INTO journal VALUES (97, 1795482070651, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '60ca215f0afa1f10b5159e44218103ed773f1a47414947223b6d895e60f22e50');
INSERT INTO journal VALUES (98, 1795482070654, 'staff:wang', '{"type":"visit-missed","until":1795483870654,"visit":"20261124-A004","window":1}', 'bc9fac31c2ac6dbaf8a112952f24440b654af0d58a9c3bda54543e8b4af2ce63');
INSERT INTO journal VALUES (99, 1795482070659, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', '0a843034b2662b8d1edb35a60badda771856cf76928ffd2a18fea321f8a7920b');
INSERT INTO journal VALUES (100, 1795482070663, 'staff:wang', '{"type":"window-resumed","window":1}', '11c7ada3ec1fdf6d49f0722efe38956226c1a3c1d62165eb6b7270b3309248d7');
INSERT INTO journal VALUES (101, 1795482070668, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '9574f5f5833c7cf02b8de630ce169f274819c03d245ab71f24f26c1465ad88ce');
INSERT INTO journal VALUES (102, 1795482070668, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', 'f6591c717146e1a57c707b1d8448ed724508822ac6e094cf3f70540eab008ac1');
INSERT INTO journal VALUES (103, 1795482070668, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"code":"BECVEY","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC0013Ei6PpZvBGxkK3Nm","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', '3eeca42838417e0d9264238a44ed981c3b0e7349329efdef9be80b68d265f2de');
INSERT INTO journal VALUES (104, 1795482070674, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', 'b84d9a6c220186e311d98cc23e9571b944ac0fca719e71a52f8d780126f51142');
INSERT INTO journal VALUES (105, 1795482070680, 'staff:manager', '{"type":"hall-reopened"}', '26d8c15e1ee22ffefc62135375ace977c93acbb0dedfccf154fc3c69fde71b80');
INSERT INTO journal VALUES (106, 1795482070727, 'staff:admin', '{"id":"admin","type":"signed-in"}', 'a826d4c5475233437b3d3bc0e4962c3ed77cac7b11fd931ebbbc72a99a73bbd7');
INSERT INTO journal VALUES (107, 1795482070732, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', 'e685c454229145a22dc390e71d4c62a27e3d2c509d90f1eb0efd7e80b2b9b6dc');
INSERT INTO journal VALUES (108, 1795482070736, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', '97eca6dbb16954a215552f2f5175d5451cf0fc2edbef64d47ca9c4dca81b901c');
INSERT INTO journal VALUES (109, 1795482070739, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', '5847d07e7f99c12bc7f56b1e145aca4639898330e6086885307391c8e6f67b6a');
INSERT INTO journal VALUES (110, 1795482070742, 'staff:admin', '{"token":"booking","type":"token-revoked"}', 'be27fd9bcd6d54ad5698de7bdbb84e9d2744689e08e74934cd3b0b68515bf4cc');
INSERT INTO journal VALUES (111, 1795482070750, 'staff:wang', '{"person":"09310763-4725-4879-8864-59a50b564598","sealed":"oO3JnW8pt4Z-fh5LxWGldCWfXh44zQviYyk_DZevENx1IveZLpaymuHKmJfdYvh7rEVsHxZtxNhx3T2j7jO1iVHIqxzKJ-5XfKYCkFOsmq3SJDfshpwNzpZPWXampuK9L2biLbYesaaSeqQ7zcwvBk3sxraqJAn19rONMPiLlbmanNIB-ab4W2yTJUlvqWeuc0AD7AuCqtKhExCe","type":"applicant-recorded"}', '28e34c8a68cebbb2761930e97a9a817e47e1d998c5ee876484b31f34c52bfdff');
INSERT INTO journal VALUES (112, 1795482070750, 'staff:wang', '{"applicant":"09310763-4725-4879-8864-59a50b564598","case":"20261124-1-001","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"supplement","request":null,"serial":1,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '5e35bf7bf81e4a5b5519587bcc1abeded9d9158f7718fe401981cbc1fcc6a88a');
INSERT INTO journal VALUES (113, 1795482070750, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-001","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'efee691e1cb81f44fa61465b0cb8ff3648ee083f72e4e1a4bae56766f921f894');
INSERT INTO journal VALUES (114, 1795482070750, 'staff:wang', '{"afterAcceptance":false,"case":"20261124-1-001","missing":[{"fromList":false,"name":"身份证复印件"}],"slip":"20261124-1-001/1","staff":"wang","type":"case-supplement-asked","window":1}', 'b986a30fc047157b20d0b7d730407bded78702b85f3a0880dd4a3aada19b7c3c');
INSERT INTO journal VALUES (115, 1795482070750, 'staff:wang', '{"case":"20261124-1-001","job":"20261124-1-001/1/1","paper":{"applicant":"09310763-4725-4879-8864-59a50b564598","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/bQO5R6rjBdyYZJRamDceYQ","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","token":"bQO5R6rjBdyYZJRamDceYQ","type":"slip-issued"}', 'b00a385522268fb45fade0be8763555de5e446099a03c622bb2ca759e51b5d73');
INSERT INTO journal VALUES (116, 1795482070750, 'staff:wang', '{"device":"printer","job":"20261124-1-001/1/1","paper":{"applicant":"09310763-4725-4879-8864-59a50b564598","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/bQO5R6rjBdyYZJRamDceYQ","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","type":"paper-queued"}', 'b395f667928aa9bb53160326189257245221818cd322c6a30acca851d1053e0a');
INSERT INTO journal VALUES (117, 1795482070761, 'staff:wang', '{"case":"20261124-1-001","due":null,"staff":"wang","type":"case-supplemented","window":1}', '6f541c458b3653e8fc0b2782448db6ef3d99fddc09e998abbdf0417520947e5d');
INSERT INTO journal VALUES (118, 1795482070761, 'staff:wang', '{"case":"20261124-1-001","due":{"amberAt":1795483510761,"at":1795483870761,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '621854a6a7a916c653e454f4bd8f8577fa4dce7f90ab62ba57a8e0329f9b9647');
INSERT INTO journal VALUES (119, 1795482070765, 'staff:wang', '{"applicant":null,"case":"20261124-1-002","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"instant","request":null,"serial":2,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '96342172dcff8977a5f17946f76958de72ff83dcf73502f0637d6e3e5f40aade');
INSERT INTO journal VALUES (120, 1795482070765, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-002","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'e49f0f19cfd822fdeb07bade1f7ad03e6de42f8abf17135a9c405f6b6541d8a4');
INSERT INTO journal VALUES (121, 1795482070765, 'staff:wang', '{"case":"20261124-1-002","due":{"amberAt":1795483510765,"at":1795483870765,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '8ca7de3e6d1f3308b205edb2f8da680b77af5ee3555dcc92277bd7381b0a375f');
INSERT INTO journal VALUES (122, 1795482070770, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A005","wait":{"closedMs":6,"openMs":70221,"parkedMs":0},"window":1}', 'd541f8b0ef4396c588c0c9347de18ed4abd7fff91a1b500a425588145f3b5c84');
INSERT INTO journal VALUES (123, 1795482070774, 'staff:wang', '{"type":"service-started","visit":"20261124-A005","window":1}', 'dd42eb199b7837f3897794dd5fc20ca5a8e789283ca19f62845ceff49e012ebb');
INSERT INTO journal VALUES (124, 1795482070778, 'staff:wang', '{"type":"service-finished","visit":"20261124-A005","window":1}', 'b9215e5a89930bd2602b2b3d08374f5b9694b2d2dd43fc14be3861ff6977563e');
INSERT INTO journal VALUES (125, 1795482070778, 'hall', '{"item":"pension","staff":"wang","type":"rating-session-opened","until":1795482190778,"visit":"20261124-A005","window":1}', '2832f25a8f28d8132ec79ce3e07386bbe1f4773354f418c8890b616ca48a1928');
INSERT INTO journal VALUES (126, 1795482070782, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":2,"pressedAt":1795482070782,"token":"20261124-A005","type":"key-pressed","uid":"988418D8","value":"2"}', '84babe54fe4fb77c9ad8846aab1d3363874343cb495fd3c45d002063859c01e0');
INSERT INTO journal VALUES (127, 1795482070782, 'device:keypad-1', '{"channel":"keypad","level":2,"pressedAt":1795482070782,"type":"visit-rated","visit":"20261124-A005","window":1}', '07aa8dd0953dc1819f0d8158a9eb9121ae32dd4eb4b9c1ad06a2e90f171e3438');
INSERT INTO journal VALUES (128, 1795482070782, 'hall', '{"callBackDue":null,"case":null,"channel":"keypad","day":"2026-11-24","followUp":"20261124-F001","item":"pension","level":2,"openedOn":"2026-11-24","putRightDays":15,"putRightDue":{"amberAt":1796918400000,"at":1797350400000,"certain":true,"day":"2026-12-15"},"serial":1,"type":"follow-up-opened","visit":"20261124-A005","window":1}', 'd9a1771fd6dc2bb2e3e870164ff8c1a5463edcd2170b259b7fe812e627598ca6');
INSERT INTO journal VALUES (129, 1795482070789, 'staff:manager', '{"badge":"018","duty":"社会保障卡受理","id":"wang","type":"card-changed"}', '45303a4889f3138201ed5c42fbf412d6ec8ab90d75b6a2d31790de1c7156b854');
INSERT INTO journal VALUES (130, 1795482070819, 'staff:inspector', '{"id":"inspector","type":"signed-in"}', 'a9d76f7ee0624d0d977c21a57892afac6069b84d896c03eb95642158a772a618');
INSERT INTO journal VALUES (131, 1795482070825, 'staff:inspector', '{"count":1,"day":"2026-11-24","entry":1,"evidence":"台面杂乱","hundredths":-100,"needsSignature":false,"rule":"untidy","staff":"inspector","type":"entry-made","window":2}', 'e88ee77816bf82948205ced05f548afe60c4f277b5b40418c2607dacb18781b7');
INSERT INTO journal VALUES (132, 1795482070830, 'staff:wang', '{"type":"window-left","window":1}', 'b3dea4e042ab75d2fc7ee7811a0afa7df4834d0e6b03d6c5ee57c3e28e5acaad');
INSERT INTO journal VALUES (133, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', 'da7ae997e34ffc40f66aa5fae5b2899b0c491b10670b4113239eb622d5155872');
INSERT INTO journal VALUES (134, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', '1af4cbd0b897a035447f1626cfa6839cc1906bde58f848337d9712042935da4c');
INSERT INTO journal VALUES (135, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', 'c547172e329b864a8aeb5e9a36ff30190a04fb88c3fc94e2b070a10d8cb381a1');
INSERT INTO journal VALUES (136, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', 'ca8ccd4333d0f999a7de75029e8adb38f3c6e9f2b2222371a6dc3254caca6097');
INSERT INTO journal VALUES (137, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', 'ac446d057502cb0ee211ce201310f5dcc87a1f3b8b0915fe99856c50cf14f1fb');
INSERT INTO journal VALUES (138, 1795564800003, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', 'dfbbd1d151f05d100d8716999df12e3dff56ecf6c38777cc510311a26be26b5e');
INSERT INTO journal VALUES (139, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"},"finding":"visit-without-case/20261124-A001","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A001","window":1}', '8f94777b31118b23c4c2ac6fa1d2691b4b9bfb1de831fbfc9459867c208bd111');
INSERT INTO journal VALUES (140, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"},"finding":"visit-without-case/20261124-A005","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A005","window":1}', '1eff57e72e9fc9eae9b136e27b934c0577ba9ea12093536d082d47a91b6268e7');
INSERT INTO journal VALUES (141, 1795564800003, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '12a26139308092628ab7797ab4bcf5410724e49ac70bf739820f0046537ac1c0');
INSERT INTO journal VALUES (142, 1795564800003, 'hall', '{"end":"expired","job":"20261124-1-001/1/1","trouble":null,"type":"paper-ended"}', '99ab3ebb95c3d15b160a1c59f737bab68c2fc36c3213dc9423b3d4efb415bb31');
INSERT INTO journal VALUES (143, 1795564800003, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-001","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'a88d95b43f0112513b043d3e5c9368a07660927973b619519e3b64f0dace7cc8');
INSERT INTO journal VALUES (144, 1795564800003, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-002","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'f3fe9a355cd6f4b2d7c07121f9a3a668d8a520303afa72741378a046198730e5');
INSERT INTO journal VALUES (145, 1795564800010, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', 'e6f900a8123a927a96a162540de9e185974e5c7961cdb9e7d29f86ebf1888875');
INSERT INTO journal VALUES (146, 1795564800010, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"code":"G9Y7X2","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001h2YxKrbjcEPNnyBW","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '5359d359dc9fd4634ca8ad60595a9f3e0058fca58576464d8e5c5da54946c63e');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 138);
INSERT INTO plans VALUES (1, 1795482000030, '{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (61, 1, 'wang', 1795482000482, 1795482070830);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070668);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000225);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000226);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000226);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000226);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000183);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000287);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000366);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000424);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"code":"U7SFNR","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001BK1JVpHsWW8Vbh2E","reprint":false}', 'printed', 1795482000491, 1795482000543);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"code":"N5XK5B","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002Rix-xLpdSpUkOVkr","reprint":false}', 'printed', 1795482000514, 1795482000588);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"code":"UJ7SME","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003Yq6qJTryCebxsv9Q","reprint":false}', 'printed', 1795482000520, 1795482000613);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"code":"U9H6ZS","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004DsmhDLTbYA-ktcJs","reprint":false}', 'printed', 1795482000525, 1795482000638);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"code":"6YBFDH","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005Kl7M6vrs2NhH7dzY","reprint":false}', 'expired', 1795482000543, 1795482070651);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"code":"5FTHFN","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001hzXspfsBA5x6CVUT","reprint":false}', 'expired', 1795482000551, 1795482070651);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"code":"BECVEY","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC0013Ei6PpZvBGxkK3Nm","reprint":false}', 'expired', 1795482070668, 1795564800003);
INSERT INTO print_jobs VALUES ('20261124-1-001/1/1', '20261124-1-001/1', 'printer', '{"applicant":"09310763-4725-4879-8864-59a50b564598","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/bQO5R6rjBdyYZJRamDceYQ","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}}', 'expired', 1795482070750, 1795564800003);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"code":"G9Y7X2","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001h2YxKrbjcEPNnyBW","reprint":false}', 'queued', 1795564800010, 1795564800010);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000090, 35, 35);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000090, 38, 38);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000090, 40, 40);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000090, 43, 43);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000090, 46, 46);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000090, 49, 49);
INSERT INTO secret_passwords VALUES ('admin', 35, X'5b0d8cdf465dac17bae4cfc53ad11e7f', X'83f80392d88c953932f5db152d18462138d5181ebd99a8f8bef6d53ee0306950', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 38, X'a748a7eca695d78c8762a6889a50da9d', X'e6bf4726d7af43f2700975a61d67a85a9c3eb4f32f8f85b53d3d776f985f5dd6', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 40, X'd839de00a75b4853d00f5782dfb14166', X'8c55a611a4eb3a363d365f8db13d131cdad8f3bde0713c699f721b9e1cf4a951', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 43, X'ea34c82d94edfb04b31bf1fb41cbc4aa', X'178b8e4a7ab97f46da57ba95bcac21aab9580378c00c15cbe7aabdf2518bba50', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 46, X'ea9627ca63ffbd480ef05601a4bfc98d', X'b63df0c42833eb5751a1b95864a707a978282cbe22a55459739705204a2f4edb', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 49, X'c023e8e5f05191ab3ba4f17a0026dfb3', X'ec6d6e0fddf5148e42a3826a126a3e119464f74c214850831c86ba16e7ed760b', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'05ba8801eb8cf59f386af602a658f03f9af9364f5a42c07443e302e2b140d4d6', 'manager', 57, 1795482000341, 1795525200341);
INSERT INTO secret_sessions VALUES (X'a4b2de029c81e145cc126ae91b13f730b5dea36cbe9e8b2a5c8165b4e295707c', 'wang', 60, 1795482000471, 1795525200471);
INSERT INTO secret_sessions VALUES (X'e512e75823b4f8501c658a3be81abd670b3742f368bd68afc310d9f404a68872', 'admin', 106, 1795482070727, 1795525270727);
INSERT INTO secret_sessions VALUES (X'63de5fede49c575ca616b78402af7539bb8cb03e289ad8ce7f402e1302b5e706', 'inspector', 130, 1795482070819, 1795525270819);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070732, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070736, 108, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070739, 109, 0);
INSERT INTO secret_screens VALUES (X'395a13a2c323c1c17054950f9aa180fae1e9fdaaa59e9170bada6b3fdd9046ef', 1);
INSERT INTO secret_tokens VALUES (X'154c2c422ed527306c2ff627f562cf09ceb609be5fe7af9ea3175d220d0214c7', 'monitoring', 109, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000491, 'finished', 1, 'wang', 1795482000559, 1, 68, 0, 0, 1795482000565, 1795482000586);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000514, 'left-over-waiting', 1, 'wang', 1795482000601, 1, 87, 0, 0, 1795482000613, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000520, 'left-over-parked', 1, 'wang', 1795482000625, 1, 105, 0, 0, 1795482000629, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000525, 'missed', 1, 'wang', 1795482000644, 2, 119, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000543, 'finished', 1, 'wang', 1795482070770, 1, 70221, 6, 0, 1795482070774, 1795482070778);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000551, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070668, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800010, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO presses VALUES ('988418D8', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000596, 1795482000596, NULL);
INSERT INTO presses VALUES ('988418D8', 2, 'keypad-1', 'R', '2', '20261124-A005', 1795482070782, 1795482070782, NULL);
INSERT INTO rating_sessions VALUES ('20261124-A001', '20261124-A001', NULL, 1, 1, 'social-card', 'wang', '2026-11-24', 1795482000586, 1795482120586, 0, 'active');
INSERT INTO rating_sessions VALUES ('20261124-A005', '20261124-A005', NULL, 1, 1, 'pension', 'wang', '2026-11-24', 1795482070778, 1795482190778, 0, 'active');
INSERT INTO ratings VALUES ('20261124-A001', '20261124-A001', 1, 'social-card', '2026-11-24', 5, 1795482000596, 1795482000596, 'keypad', NULL, NULL);
INSERT INTO ratings VALUES ('20261124-A005', '20261124-A005', 1, 'pension', '2026-11-24', 2, 1795482070782, 1795482070782, 'keypad', NULL, NULL);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 2, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 5, 1);
INSERT INTO secret_rating_key VALUES (1, X'a15900723f0e615a0bf07213d6a35b18578fc1f0697de735893fc58c9bc53df6');
INSERT INTO follow_ups VALUES ('20261124-F001', '20261124-A005', '20261124-A005', NULL, 1, 'pension', 'keypad', '2026-11-24', 2, '2026-11-24', 1, 1795482070782, 'open', NULL, NULL, NULL, NULL, NULL, NULL, 0, 15, '2026-12-15', 1797350400000, 1796918400000, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1797350400000);
INSERT INTO follow_up_entries VALUES ('20261124-F001', 128, 1795482070782, NULL, 'follow-up-opened');
INSERT INTO items VALUES ('BDC-001', 1, 1795482000054, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-002', 1, 1795482000054, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-003', 1, 1795482000054, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-004', 1, 1795482000054, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-005', 1, 1795482000054, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO items VALUES ('GA-001', 1, 1795482000054, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-002', 1, 1795482000054, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-003', 1, 1795482000054, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO items VALUES ('GA-004', 1, 1795482000054, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO items VALUES ('SB-001', 1, 1795482000054, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-002', 1, 1795482000054, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-003', 1, 1795482000054, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-004', 1, 1795482000054, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-005', 1, 1795482000054, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SJ-001', 1, 1795482000054, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-002', 1, 1795482000054, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-003', 1, 1795482000054, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('SJ-004', 1, 1795482000054, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('YB-001', 1, 1795482000054, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-002', 1, 1795482000054, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-003', 1, 1795482000054, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('BDC-001', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-002', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-003', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-004', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-005', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO item_versions VALUES ('GA-001', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-002', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-003', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('GA-004', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('SB-001', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-002', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-003', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-004', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-005', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SJ-001', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-002', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-003', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('SJ-004', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('YB-001', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-002', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-003', 1, 1795482000054, 'hall', NULL, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO cases VALUES (112, '20261124-1-001', '2026-11-24', 1, 1, 1795482070750, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, '09310763-4725-4879-8864-59a50b564598', 1795482070761, '2026-11-24', 1795483870761, 1795483510761, 1, 1, NULL, NULL);
INSERT INTO cases VALUES (119, '20261124-1-002', '2026-11-24', 1, 2, 1795482070765, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, NULL, 1795482070765, '2026-11-24', 1795483870765, 1795483510765, 1, 1, NULL, NULL);
INSERT INTO case_entries VALUES (112, 112);
INSERT INTO case_entries VALUES (112, 113);
INSERT INTO case_entries VALUES (112, 114);
INSERT INTO case_entries VALUES (112, 115);
INSERT INTO case_entries VALUES (112, 117);
INSERT INTO case_entries VALUES (112, 118);
INSERT INTO case_entries VALUES (112, 143);
INSERT INTO case_entries VALUES (119, 119);
INSERT INTO case_entries VALUES (119, 120);
INSERT INTO case_entries VALUES (119, 121);
INSERT INTO case_entries VALUES (119, 144);
INSERT INTO case_days VALUES ('2026-11-24', 112);
INSERT INTO slips VALUES ('20261124-1-001/1', '20261124-1-001', 'bQO5R6rjBdyYZJRamDceYQ', 115);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070750);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070765);
INSERT INTO findings VALUES ('over-limit/20261124-1-001', 'over-limit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('over-limit/20261124-1-002', 'over-limit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', NULL, '20261124-A001', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', NULL, '20261124-A005', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003);
INSERT INTO applicants VALUES ('09310763-4725-4879-8864-59a50b564598', 'oO3JnW8pt4Z-fh5LxWGldCWfXh44zQviYyk_DZevENx1IveZLpaymuHKmJfdYvh7rEVsHxZtxNhx3T2j7jO1iVHIqxzKJ-5XfKYCkFOsmq3SJDfshpwNzpZPWXampuK9L2biLbYesaaSeqQ7zcwvBk3sxraqJAn19rONMPiLlbmanNIB-ab4W2yTJUlvqWeuc0AD7AuCqtKhExCe', 1, 1795482070750, NULL);
INSERT INTO applicant_cases VALUES ('20261124-1-001', '09310763-4725-4879-8864-59a50b564598');
INSERT INTO staff_cards VALUES ('manager', '大厅值班经理：现场秩序、投诉受理', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('wang', '社会保障卡受理', '018', NULL, NULL);
INSERT INTO staff_cards VALUES ('li', '不动产登记、抵押登记业务', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('zhao', '企业设立、变更登记业务', '', NULL, NULL);
INSERT INTO month_times VALUES ('2026-11', 1, 'pension', 33, 1, 70221, 4);
INSERT INTO month_times VALUES ('2026-11', 1, 'social-card', 33, 1, 68, 21);
INSERT INTO month_cases VALUES ('2026-11', 1, 2, 0);
INSERT INTO month_staff VALUES ('2026-11', 1, 'wang');
INSERT INTO rulebooks VALUES (1, '2026-11-24', '{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]}');
INSERT INTO entries VALUES (1, 'untidy', 2, '2026-11-24', 1, -100, '台面杂乱', 'inspector', 1795482070825, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', 1, '2026-11-24', '20261124-1-001', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070750, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', 1, '2026-11-24', '20261124-1-002', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070765, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-001', 'over-limit', 1, '2026-11-24', '20261124-1-001', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-002', 'over-limit', 1, '2026-11-24', '20261124-1-002', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A001', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A005', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003, NULL, NULL, NULL, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX print_jobs_of_visit ON print_jobs (owner);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
CREATE INDEX presses_by_time ON presses (received_at);
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
CREATE INDEX ratings_by_day ON ratings (day, window, pressed_at);
CREATE INDEX ratings_by_level ON ratings (level, day, subject) WHERE level < 5;
CREATE UNIQUE INDEX one_rating_a_scan ON ratings (scan) WHERE scan IS NOT NULL;
CREATE INDEX follow_ups_by_day ON follow_ups (day);
CREATE UNIQUE INDEX follow_ups_opened ON follow_ups (opened_on, serial);
CREATE INDEX follow_ups_to_do ON follow_ups (next_at, no) WHERE next_at IS NOT NULL;
CREATE INDEX call_backs_due ON follow_ups (call_back_at) WHERE called_at IS NULL AND call_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_due ON follow_ups (put_right_at) WHERE done_at IS NULL AND put_right_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_uncertain ON follow_ups (no) WHERE put_right_certain = 0 AND state = 'open';
CREATE INDEX shifts_of_window ON window_shifts (window, from_at);
CREATE UNIQUE INDEX one_case_a_request ON cases (request) WHERE request IS NOT NULL;
CREATE INDEX cases_by_external ON cases (external) WHERE external IS NOT NULL;
CREATE INDEX cases_of_visit ON cases (visit) WHERE visit IS NOT NULL;
CREATE INDEX cases_by_item ON cases (item, id, kind, at_window, state);
CREATE INDEX cases_by_window ON cases (at_window, id, kind, department, state);
CREATE INDEX cases_by_department ON cases (department, id, kind, state);
CREATE INDEX cases_by_kind ON cases (kind, id, state);
CREATE INDEX cases_open ON cases (id, state, kind, at_window, item, department, due_at, amber_at)
      WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_window ON cases (at_window, due_at) WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_department ON cases (at_department, due_at)
      WHERE ended_at IS NULL AND at_department IS NOT NULL;
CREATE INDEX cases_due ON cases (due_at) WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL;
CREATE INDEX cases_due_uncertain ON cases (due_day) WHERE ended_at IS NULL AND due_certain = 0;
CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX parts_of_case ON case_parts (id);
CREATE INDEX noticed_by_day ON findings (day, window);
CREATE INDEX noticed_at_window ON findings (window, day);
CREATE INDEX applicants_to_forget ON applicants (kept_from)
      WHERE open_cases = 0 AND forgotten_seq IS NULL;
CREATE INDEX applicants_forgotten ON applicants (forgotten_seq) WHERE forgotten_seq IS NOT NULL;
CREATE INDEX staff_cards_by_photo ON staff_cards (photo);
CREATE INDEX journal_of_case ON journal (event ->> '$.case', seq) WHERE event ->> '$.case' IS NOT NULL;
CREATE INDEX journal_of_person ON journal (by, seq) WHERE by GLOB 'staff:*';
CREATE INDEX journal_of_window ON journal (event ->> '$.window', seq) WHERE by GLOB 'staff:*';
CREATE INDEX entries_by_day ON entries (day, window);
CREATE INDEX findings_by_day ON month_findings (day, window);
